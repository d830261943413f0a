import { Refused } from "../../src/tasks/refused.ts";
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

test("branch, commit, pull request, reviewers: one after the other", async () => {
  const { writes, texts, ports } = fakeScaffold();

  expect(await scaffoldSpec(wish, ports)).toEqual(started);
  expect(writes).toEqual([
    "branch acme/widgets spec/12-usage-export at b1",
    "commit to spec/12-usage-export on b1",
    "pull request spec/12-usage-export into main: Spec: Usage export",
    "ask ana on #13",
  ]);
  expect(texts[0]).toContain(
    "### Problem statement\nBookkeepers retype usage.",
  );
  // The label that asked for it says nothing about the work.
  expect(texts[0]).not.toContain("spec:prd");
});

test("a renamed repository is written to by its new name", async () => {
  const repository = { ...found.repository, name: "gadgets" };
  const { writes, ports } = fakeScaffold({
    reading: { kind: "found", ...found, repository },
  });
  await scaffoldSpec(wish, ports);

  expect(writes[0]).toBe("branch acme/gadgets spec/12-usage-export at b1");
});

test("the text of a pull request starts a spec as well, which has no sub-issues", async () => {
  const { asked, ports } = fakeScaffold({
    reading: {
      kind: "found",
      ...found,
      issue: { ...found.issue, kind: "pull-request", author: undefined },
    },
  });

  expect(await scaffoldSpec(wish, ports)).toEqual(started);
  expect(asked).not.toContain("sub-issues");
});

test("a title of one's own names file, branch and pull request", async () => {
  const { writes, ports } = fakeScaffold();

  expect(
    await scaffoldSpec({ ...wish, title: "Billing dashboard" }, ports),
  ).toMatchObject({ path: "docs/specs/12-billing-dashboard.prd.md" });
  expect(writes[2]).toContain("spec/12-billing-dashboard into main");
});

test.each([
  ["[Feature] Usage export", "the issue's own, without its tag"],
  [` Usage\u202E\n export `, "one line of letters that are shown"],
  ["", "the issue's own"],
])("the title %j is %s", async (title) => {
  const { ports } = fakeScaffold({
    reading: {
      kind: "found",
      ...found,
      issue: { ...found.issue, title: "[Feature] Usage export" },
    },
  });

  expect(await scaffoldSpec({ ...wish, title }, ports)).toEqual(started);
});

test("a title that is too long is cut", async () => {
  const { writes, ports } = fakeScaffold();
  await scaffoldSpec({ ...wish, title: "Usage ".repeat(100) }, ports);

  expect(writes[2]).toMatch(/: Spec: (?:Usage )+Usage?…?/);
  expect(writes[2]?.length).toBeLessThan(320);
});

test.each([
  "docs/specs/7-usage.prd.md",
  "https://github.com/acme/widgets/blob/main/docs/specs/7-usage.prd.md",
])("the PRD at %s is carried over and named", async (prd) => {
  const { texts, ports } = fakeScaffold({
    files: {
      "docs/specs/7-usage.prd.md":
        "---\ntemplate: prd\n---\n\n# Usage\n\n## Goals\n\n- Explain every line\n",
    },
  });
  await scaffoldSpec({ ...wish, template: "technical-spec", prd }, ports);

  expect(texts[0]).toContain("prd: docs/specs/7-usage.prd.md\n");
  expect(texts[0]).toContain("## 2. Goals\n- Explain every line");
});

test.each(["docs/none.md", "#7", "https://example.com/a.md"])(
  "there is no PRD at %s",
  async (prd) => {
    const { writes, ports } = fakeScaffold();

    expect(await scaffoldSpec({ ...wish, prd }, ports)).toEqual({
      kind: "prd-not-found",
      target: prd,
    });
    expect(writes).toEqual([]);
  },
);

test("the file goes where the configuration looks for it", async () => {
  const text = "specs:\n  - path: rfcs/*.rfc.md\n    template: prd\n";
  const { asked, ports } = fakeScaffold({
    reading: {
      kind: "found",
      ...found,
      config: { base: { kind: "text", text }, owner: { kind: "absent" } },
    },
  });

  expect(await scaffoldSpec(wish, ports)).toMatchObject({
    path: "rfcs/12-usage-export.rfc.md",
  });
  expect(asked).toContain("folder rfcs");
});

test.each([
  ["on the default branch", { folder: ["12-other.prd.md", "30-a.prd.md"] }],
  [
    "in an open pull request",
    { openPaths: ["docs/specs/12-b.md", "docs/specs/30-a.md"] },
  ],
])("a number that is taken %s is kept off", async (_, state) => {
  const { ports } = fakeScaffold(state);

  expect(await scaffoldSpec(wish, ports)).toMatchObject({
    path: "docs/specs/31-usage-export.prd.md",
  });
});

test("an issue that takes too long to read is quoted in code", async () => {
  const body = "```\nslow\n```";
  const { texts, ports } = fakeScaffold({
    stalls: 1,
    reading: { kind: "found", ...found, issue: { ...found.issue, body } },
  });

  expect(await scaffoldSpec(wish, ports)).toEqual(started);
  expect(texts[0]).toContain("````text\n```\nslow\n```\n````");
});

test("a template that takes too long to read is an error", async () => {
  const { ports } = fakeScaffold({ stalls: 2 });

  await expect(scaffoldSpec(wish, ports)).rejects.toThrow("too long to read");
});

test.each([
  [
    "create",
    "permission",
    { kind: "permission-missing", permission: "Contents" },
  ],
  ["commit", "rule", { kind: "branch-refused", branch: branch.name }],
  ["create", "empty", { kind: "repository-empty" }],
  [
    "open",
    "permission",
    { kind: "permission-missing", permission: "Pull requests" },
  ],
  ["open", "archived", { kind: "repository-archived" }],
] as const)("a refusal to %s for its %s", async (step, reason, outcome) => {
  const { ports } = fakeScaffold({
    fails: { [step]: new Refused("No", { reason }) },
  });

  expect(await scaffoldSpec(wish, ports)).toEqual(outcome);
});

test.each([
  [
    "a refusal that nobody can mend",
    { open: new Refused("Body is too long") },
    "too long",
  ],
  ["a push in that moment", { moved: new Error() }, "has moved"],
])("%s is for the queue to try again", async (_, fails, message) => {
  const { ports } = fakeScaffold({ fails });

  await expect(scaffoldSpec(wish, ports)).rejects.toThrow(message);
});

test("nobody is told of an issue that is gone", async () => {
  const { asked, ports } = fakeScaffold({ reading: { kind: "gone" } });

  expect(await scaffoldSpec(wish, ports)).toBeUndefined();
  expect(asked).toEqual([]);
});
