import { commentsBy } from "../../stand-in/people/seen.ts";
import type { Conversation } from "../../stand-in/state/issue.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import type { Repository } from "../../stand-in/state/repository.ts";

const app = "specgate[bot]";

/** An idea as people write them down, with something for several sections and nothing for others. */
export const idea = {
  title: "[Feature] Export usage",
  body: [
    "Bookkeepers type usage into spreadsheets, ask @bob. Fixes #1.",
    "",
    "## Goal",
    "",
    "A bookkeeper sees what an invoice line is made of.",
    "",
    "### Acceptance criteria",
    "",
    "- [ ] Given an invoice line of 1,200 units, when the bookkeeper opens it, then the page lists rows that add up to 1,200",
    "",
    "### Open questions",
    "",
    "_No response_",
  ].join("\n"),
};

/** All that a label leaves in a repository and on its issue: everything of it should be there once. */
export function leftBehind(
  repository: Repository,
  issue: Pick<Conversation, "comments">,
) {
  const branches = [...repository.refs.keys()].filter((ref) =>
    ref.startsWith("refs/heads/spec/"),
  );
  return {
    branches: branches.map((ref) => ref.slice("refs/heads/".length)),
    pulls: pullsOfApp(repository).map(
      ({ title, state }) => `${title} (${state})`,
    ),
    comments: saidOn(issue),
  };
}

/** What the App said on an issue, without the mark in front and the address behind a link. */
function saidOn(issue: Pick<Conversation, "comments">): string[] {
  return commentsBy(issue, app).map(({ body }) =>
    body
      .replace(/^<!-- .* -->\n/, "")
      .replaceAll(/\[(#\d+)\]\(\S+\)/g, "$1")
      .replace(/\n[^]*/, " …"),
  );
}

export function pullsOfApp(repository: Repository): readonly PullRequest[] {
  return [...repository.pulls.values()].filter(
    ({ author }) => author?.login === app,
  );
}

const started =
  "A spec was started from this issue: #2 has it at `docs/specs/1-export-usage.md`, and its check lists what is left to write";

/** What a label comes to in the end, however it got there. */
export const startedOnce = {
  branches: ["spec/1-export-usage"],
  pulls: ["Spec: Export usage (open)"],
  comments: [started],
};
