import { commentsBy } from "../../stand-in/people/seen.ts";
import type { Comment, Issue } from "../../stand-in/state/issue.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";

const app = "specgate[bot]";

/** 👀, and what came after it. */
export function reactionsTo({ reactions }: Comment): readonly string[] {
  return reactions
    .filter(({ author }) => author.login === app)
    .map(({ content }) => content);
}

/** What the App said in answer to commands, oldest first, without the marks that nobody sees. */
export function replies(place: Issue | PullRequest): readonly string[] {
  return commentsBy(place, app)
    .map(({ body }) => body)
    .filter((body) => body.startsWith("<!-- specgate:reply"))
    .map((body) => body.replaceAll(/<!--.*?-->\n/g, ""));
}
