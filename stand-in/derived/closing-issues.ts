import type { Issue } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { findRepository, type World } from "../state/world.ts";

/** One issue a keyword: `Fixes #1, fixes acme/widgets#2`, or its address. */
const CLOSING =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+)\/([\w.-]+)#|https?:\/\/[^\s/]+\/([\w.-]+)\/([\w.-]+)\/issues\/|#|GH-)(\d+)/gi;

/** Issues that the body closes, which it can only where the pull request goes to the default branch. */
export function closingIssues(
  world: World,
  pull: PullRequest,
): readonly Issue[] {
  const { repository } = pull;
  if (pull.baseRef !== repository.defaultBranch) return [];
  const issues = new Set<Issue>();
  for (const match of outsideCode(pull.body ?? "").matchAll(CLOSING)) {
    const [, owner, name, urlOwner, urlName, number] = match;
    const target = findRepository(
      world,
      owner ?? urlOwner ?? repository.owner.login,
      name ?? urlName ?? repository.name,
    );
    const issue = target?.issues.get(Number(number));
    if (issue !== undefined) issues.add(issue);
  }
  return [...issues];
}

function outsideCode(body: string): string {
  return body
    .replace(/^( {0,3})(```|~~~)[\s\S]*?^ {0,3}\2/gm, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/<!--[\s\S]*?-->/g, "");
}
