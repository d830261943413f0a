import { Refusal } from "../state/refusal.ts";
import type { BranchRule, Repository } from "../state/repository.ts";

/** Rules of every pattern that the branch matches; a pattern is a name, or its beginning and a star. */
export function rulesOf(
  repository: Repository,
  branch: string,
): readonly BranchRule[] {
  return [...repository.rules].flatMap(([pattern, rules]) => {
    const isMatch = pattern.endsWith("*")
      ? branch.startsWith(pattern.slice(0, -1))
      : branch === pattern;
    return isMatch ? rules : [];
  });
}

const sentences: Readonly<Record<string, string>> = {
  creation: "Cannot create ref due to creations being restricted.",
  pull_request: "Changes must be made through a pull request.",
};

/** What keeps an App from making or changing a branch by itself; pull requests bring their changes in another way. */
export function refuseByRules(
  repository: Repository,
  ref: string,
  change: "creation" | "update",
  status: 409 | 422,
): void {
  const rule = change === "creation" ? "creation" : "pull_request";
  const branch = ref.replace(/^refs\/heads\//, "");
  if (!rulesOf(repository, branch).some(({ type }) => type === rule)) return;
  throw new Refusal(
    status,
    `Repository rule violations found\n\n${sentences[rule] ?? ""}\n\n`,
  );
}
