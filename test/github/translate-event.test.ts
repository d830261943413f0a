import { readFileSync } from "node:fs";

import { z } from "zod";

import {
  linkMarker,
  replyMarker,
} from "../../src/core/report/command-replies/reply-marker.ts";
import {
  translatedEvents,
  translateEvent,
} from "../../src/github/translate-event.ts";

const repository = {
  name: "widgets",
  owner: { login: "acme" },
  default_branch: "main",
};
const source = { installation: { id: 5 }, repository };
const repo = { installationId: 5, owner: "acme", repo: "widgets" };
const judge = { kind: "judge-pull-request", pull: { ...repo, number: 12 } };
const groupHead = "b".repeat(40);
const groupBase = "a".repeat(40);

const suite = {
  head_sha: "abc",
  head_branch: "usage",
  pull_requests: [{ number: 12 }],
};
const forkSuite = { head_sha: "abc", head_branch: null, pull_requests: [] };
const groupSuite = {
  head_sha: groupHead,
  head_branch: `gh-readonly-queue/main/pr-12-${groupBase}`,
  pull_requests: [],
};
const judgeGroup = {
  kind: "judge-merge-group",
  group: {
    ...repo,
    headSha: groupHead,
    baseSha: groupBase,
    ref: `refs/heads/gh-readonly-queue/main/pr-12-${groupBase}`,
  },
};

const labeled = {
  issue: { number: 7, updated_at: "2026-03-04T23:59:59Z" },
  label: { name: "spec:prd" },
  sender: { login: "ana" },
};

test.each([
  ["a pull request", "pull_request", { number: 12 }, [judge]],
  [
    "a label, whatever others are on the issue",
    "issues",
    {
      ...labeled,
      issue: { ...labeled.issue, labels: [{ name: "spec:tech" }] },
    },
    [
      {
        kind: "heed-label",
        issue: { ...repo, number: 7 },
        label: "spec:prd",
        actor: "ana",
        date: "2026-03-04",
      },
    ],
  ],
  ["a label that nobody set", "issues", { ...labeled, sender: null }, []],
  ["a label that is gone", "issues", { ...labeled, label: undefined }, []],
  [
    "a check run that is asked for again",
    "check_run",
    { check_run: { external_id: "v1:acme/widgets#12:d1", check_suite: suite } },
    [judge],
  ],
  [
    "the same of a fork, which carries no pull requests",
    "check_run",
    {
      check_run: {
        external_id: "v1:acme/widgets#12:d1",
        check_suite: forkSuite,
      },
    },
    [judge],
  ],
  [
    "the same of a merge group",
    "check_run",
    {
      check_run: {
        external_id: "v1:acme/widgets#12:d1",
        check_suite: groupSuite,
      },
    },
    [judgeGroup],
  ],
  ["all checks again", "check_suite", { check_suite: suite }, [judge]],
  [
    "all checks of a fork again",
    "check_suite",
    { check_suite: forkSuite },
    [{ kind: "rejudge-commit", repo, sha: "abc" }],
  ],
  [
    "all checks of a merge group again",
    "check_suite",
    { check_suite: groupSuite },
    [judgeGroup],
  ],
  [
    "a merge group",
    "merge_group",
    {
      merge_group: {
        head_sha: groupHead,
        base_sha: groupBase,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${groupBase}`,
      },
    },
    [judgeGroup],
  ],
  ["an event that nobody asked for", "star", {}, []],
])("%s", (_, name, payload, jobs) => {
  expect(translateEvent(name, { ...source, ...payload })).toEqual(jobs);
});

test("without an installation there is nothing to act for", () => {
  expect(translateEvent("pull_request", { repository, number: 12 })).toEqual(
    [],
  );
});

test("a payload of another shape than GitHub's is an error", () => {
  expect(() => translateEvent("pull_request", source)).toThrow(/number/);
});

describe("a comment", () => {
  const comment = {
    id: 987,
    body: "Done\n/spec check",
    created_at: "2026-01-31T12:00:00Z",
    user: { login: "bo", type: "User" },
    performed_via_github_app: null,
  };
  const said = { action: "created", issue: { number: 12 }, comment };
  const run = {
    kind: "run-commands",
    conversation: { ...repo, number: 12, subject: "issue" },
    comment: {
      id: 987,
      author: "bo",
      text: "Done\n/spec check",
      createdAt: "2026-01-31T12:00:00Z",
    },
  };
  const linking = [replyMarker(5, "+1"), linkMarker("docs/a.md"), "Linked"];
  const own = { ...comment, user: { login: "specgate[bot]", type: "Bot" } };
  const onPull = { issue: { number: 12, pull_request: { url: "…" } } };

  test.each<[string, object, unknown[]]>([
    ["with a command", {}, [run]],
    [
      "on a pull request",
      onPull,
      [
        {
          ...run,
          conversation: { ...run.conversation, subject: "pull-request" },
        },
      ],
    ],
    ["without a command", { comment: { ...comment, body: "Fine" } }, []],
    ["without a text", { comment: { ...comment, body: null } }, []],
    ["that was edited", { action: "edited" }, []],
    ["of a bot", { comment: own }, []],
    ["of a deleted account", { comment: { ...comment, user: null } }, []],
    [
      "by an App in a person's name",
      { comment: { ...comment, performed_via_github_app: { id: 7 } } },
      [],
    ],
    [
      "that kept a link and was deleted",
      {
        ...onPull,
        action: "deleted",
        comment: { ...own, body: linking.join("\n") },
      },
      [judge],
    ],
    ["that kept none and was deleted", { ...onPull, action: "deleted" }, []],
    [
      "of an issue that kept a link and was deleted",
      { action: "deleted", comment: { ...own, body: linking.join("\n") } },
      [],
    ],
  ])("%s", (_, fields, jobs) => {
    const payload = { ...source, ...said, ...fields };
    expect(translateEvent("issue_comment", payload)).toEqual(jobs);
  });
});

describe("a push", () => {
  const push = {
    ref: "refs/heads/main",
    after: "def",
    created: false,
    deleted: false,
    forced: false,
    commits: [
      {
        added: ["docs/specs/a.md", "src/a.ts"],
        modified: [".github/specgate.yml"],
        removed: [],
      },
      { added: [], modified: ["docs/specs/a.md"], removed: ["old.MD"] },
    ],
    head_commit: { committer: { username: "ana" } },
  };
  const rejudge = { kind: "rejudge-base", repo, branch: "main", after: "def" };
  const paths = ["docs/specs/a.md", ".github/specgate.yml", "old.MD"];
  const onGitHub = { head_commit: { committer: { username: "web-flow" } } };

  test.each([
    ["to the default branch", {}, [{ ...rejudge, paths }]],
    [
      "of a merge to another branch",
      { ref: "refs/heads/release/1.x", ...onGitHub },
      [{ ...rejudge, branch: "release/1.x", paths }],
    ],
    ["to a feature branch", { ref: "refs/heads/usage" }, []],
    [
      "of code alone",
      { commits: [{ added: ["src/a.ts"], modified: [], removed: [] }] },
      [],
    ],
    [
      "by force, which does not list what went away",
      { forced: true },
      [{ ...rejudge, paths: undefined }],
    ],
    [
      "of more commits than GitHub lists",
      {
        commits: Array.from({ length: 2048 }, () => ({
          added: [],
          modified: [],
          removed: [],
        })),
      },
      [{ ...rejudge, paths: undefined }],
    ],
    ["of a tag", { ref: "refs/tags/v1" }, []],
    ["that makes a branch", { created: true }, []],
    ["that deletes a branch", { deleted: true, head_commit: null }, []],
    [
      "of the merge queue",
      { ref: "refs/heads/gh-readonly-queue/main/pr-1-a", ...onGitHub },
      [],
    ],
  ])("%s", (_, fields, jobs) => {
    expect(translateEvent("push", { ...source, ...push, ...fields })).toEqual(
      jobs,
    );
  });
});

const examplesFile = new URL(
  "../../node_modules/@octokit/webhooks-examples/api.github.com/index.json",
  import.meta.url,
);
const examples = z
  .array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) }))
  .parse(JSON.parse(readFileSync(examplesFile, "utf8")));
const translated = new Set(
  translatedEvents.map((name) => name.split(".", 1)[0]),
);

test.each(examples.filter(({ name }) => translated.has(name)))(
  "GitHub's own examples of $name can be read",
  ({ name, examples: payloads }) => {
    for (const payload of payloads) {
      const installed = { ...payload, installation: { id: 5 } };
      expect(() => translateEvent(name, installed)).not.toThrow();
    }
  },
);
