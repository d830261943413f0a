import type { GitHub } from "../../stand-in/github.ts";
import type { Fault } from "../../stand-in/http/faults.ts";
import { commitsBetween } from "../../stand-in/git/history.ts";
import { commentsBy } from "../../stand-in/people/seen.ts";
import type { Conversation } from "../../stand-in/state/issue.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import type { Repository } from "../../stand-in/state/repository.ts";

import { widgets } from "./widgets.ts";

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
    pulls: pullsOfApp(repository).map(shown),
    comments: saidOn(issue),
  };
}

/** `Spec: Export usage (open, 1 commit)` */
function shown({ title, state, repository, ...pull }: PullRequest): string {
  const { store } = repository;
  const commits = commitsBetween(store, pull.baseSha, pull.headSha).length;
  return `${title} (${state}, ${commits} commit${commits === 1 ? "" : "s"})`;
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
  pulls: ["Spec: Export usage (open, 1 commit)"],
  comments: [started],
};

let owners = 0;

/**
 * Of an owner of its own: each installation may write at its own pace, and a busy one has to wait. No name is part of
 * another one, since faults find theirs by it.
 */
export function widgetsOfTheirOwn(github: GitHub): Repository {
  return github.repository(
    `team-${String(++owners).padStart(3, "0")}/widgets`,
    widgets,
  );
}

/** The requests that a label comes to, in their order. */
const steps: readonly Fault[] = [
  { operation: "graphql", query: "RepositoryProcess" },
  { operation: "repos/get-collaborator-permission-level" },
  { operation: "graphql", query: "SpecStart" },
  { operation: "graphql", query: "IssueComments" },
  { operation: "graphql", query: "OpenPulls" },
  { operation: "issues/list-sub-issues" },
  { operation: "git/create-ref" },
  { operation: "graphql", query: "CommitOnBranch" },
  { operation: "pulls/create" },
  { operation: "pulls/request-reviewers" },
  { operation: "issues/create-comment" },
];

/** Before each step, and after it. */
export const gaps: readonly Fault[] = steps.flatMap((step) => [
  step,
  { ...step, done: true },
]);

/** The step where it is taken in one repository. */
export function stepIn(repository: Repository, step: Fault): Fault {
  const name = `${repository.owner.login}/${repository.name}`;
  return step.operation === "graphql"
    ? { ...step, sent: repository.owner.login }
    : { ...step, path: new RegExp(`^/repos/${name}/`) };
}
