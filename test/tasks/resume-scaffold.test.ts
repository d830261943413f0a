import { scaffoldComment } from "../../src/core/report/scaffold-comment.ts";
import { specPullRequest } from "../../src/core/report/spec-pull-request.ts";
import { scaffoldSpec } from "../../src/tasks/scaffold-spec.ts";
import type { SpecWish } from "../../src/tasks/spec-wish.ts";
import { fakeScaffold, found, issue } from "./fake-scaffold.ts";

const wish: SpecWish = {
  issue,
  template: "prd",
  title: undefined,
  prd: undefined,
  actor: "ben",
  date: "2026-03-04",
};
const pull = { number: 13, url: "https://github.com/acme/widgets/pull/13" };
const path = "docs/specs/12-usage-export.prd.md";
const started = { kind: "started", pull, path };
const branch = { name: "spec/12-usage-export", sha: "e1", pulls: [] };
const subject = {
  title: "Usage",
  path: "docs/a.md",
  template: "prd",
  issue: 12,
};
const startCommit = specPullRequest(subject).commitMessage;

describe("an earlier try is gone on with", () => {
  test.each([
    ["whose maker nobody remembers", undefined],
    ["of the App", "specgate[bot]"],
  ])("from an empty branch %s", async (_, creator) => {
    const { writes, ports } = fakeScaffold({
      reading: { kind: "found", ...found, branches: [branch] },
      branch: { commits: [], creator },
    });

    expect(await scaffoldSpec(wish, ports)).toEqual(started);
    expect(writes[0]).toBe("commit to spec/12-usage-export on e1");
  });

  test("from its commit, also where the title or the wish has changed since", async () => {
    const { writes, ports } = fakeScaffold({
      reading: {
        kind: "found",
        ...found,
        branches: [{ ...branch, name: "spec/12-old" }],
      },
      branch: {
        commits: [{ message: startCommit, author: "specgate[bot]" }],
        creator: undefined,
      },
    });

    expect(
      await scaffoldSpec({ ...wish, template: "technical-spec" }, ports),
    ).toEqual({ ...started, path: "docs/a.md" });
    expect(writes).toEqual([
      "pull request spec/12-old into main: Spec: Usage",
      "ask ana on #13",
    ]);
  });

  const opened = {
    ...pull,
    state: "open" as const,
    branch: branch.name,
    body: specPullRequest({ ...subject, path }).body,
  };
  const reading = {
    kind: "found" as const,
    ...found,
    branches: [{ ...branch, pulls: [opened] }],
  };

  test("from its pull request, of which nobody was told", async () => {
    const { writes, ports } = fakeScaffold({ reading });

    expect(await scaffoldSpec(wish, ports)).toMatchObject(started);
    expect(writes).toEqual(["ask ana on #13"]);
  });

  test("where the issue was told, all is done", async () => {
    const own = [scaffoldComment({ kind: "started", pull, path })];
    const { writes, ports } = fakeScaffold({ reading, own });

    expect(await scaffoldSpec(wish, ports)).toEqual({
      kind: "started-before",
      pull: opened,
      state: "open",
    });
    expect(writes).toEqual([]);
  });
});

test.each([
  ["by somebody else", { commits: [], creator: "ben" }],
  [
    "with a commit",
    { commits: [{ message: "A", author: "ben" }], creator: "specgate[bot]" },
  ],
  [
    "with a commit that only looks like the App's",
    { commits: [{ message: startCommit, author: "ben" }], creator: undefined },
  ],
])("a branch of that name made %s is left alone", async (_, read) => {
  const { writes, ports } = fakeScaffold({
    reading: { kind: "found", ...found, branches: [branch] },
    branch: read,
  });

  expect(await scaffoldSpec(wish, ports)).toEqual({
    kind: "branch-taken",
    branch: branch.name,
  });
  expect(writes).toEqual([]);
});
