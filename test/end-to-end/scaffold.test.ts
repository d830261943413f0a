import { textOn } from "../../stand-in/people/seen.ts";
import { idea, leftBehind, pullsOfApp, startedOnce } from "./scaffold-stage.ts";
import { failuresOn, standing } from "./standing.ts";
import { brief } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

async function labelled(...labels: string[]) {
  const repo = newRepository();
  const ana = stage.github.user("ana");
  const issue = await stage.github.user("ben").opensIssue(repo, idea);
  await ana.assigns(issue, stage.github.user("cleo"));
  await ana.labels(issue, ...labels);
  await settled();
  return { repo, issue, ana };
}

test("a label starts a spec: a signed commit on a branch, a draft, the right people asked, a comment", async () => {
  const { repo, issue } = await labelled("spec:brief", "bug");

  expect(leftBehind(repo, issue)).toEqual(startedOnce);
  const [pull] = pullsOfApp(repo);
  expect(pull).toMatchObject({ isDraft: true, baseRef: "main", number: 2 });
  expect(pull?.body).toContain("of #1 ");
  expect(pull?.requestedReviewers.map(({ login }) => login)).toEqual([
    "ben",
    "cleo",
  ]);
  const commit = repo.store.get(pull?.headSha ?? "");
  expect(commit).toMatchObject({
    isSigned: true,
    author: { name: "specgate[bot]" },
  });
});

test("what the issue says is in the right sections, and the App's own check lists what is left", async () => {
  const { repo } = await labelled("spec:brief", "bug");

  const [pull] = pullsOfApp(repo);
  const text = textOn(
    repo,
    "spec/1-export-usage",
    "docs/specs/1-export-usage.md",
  );
  const today = new Date().toISOString().slice(0, 10);
  expect(text).toBe(`---
template: brief
issue: ${stage.github.origin}/acme/${repo.name}/issues/1
owner: "@ben"
last-updated: ${today}
assignees:
  - "@cleo"
labels:
  - bug
---

# Brief: Export usage

Status: Draft

## Goal

A bookkeeper sees what an invoice line is made of.

## Acceptance criteria

- [ ] Given an invoice line of 1,200 units, when the bookkeeper opens it, then the page lists rows that add up to 1,200

## Open questions

<!-- What is not known yet, and who finds out? -->

## From the issue

Bookkeepers type usage into spreadsheets, ask @&#8203;bob. Fixes #&#8203;1.
`);
  expect(pull && standing(pull)).toMatchObject({
    check: "neutral: Draft: 1 error in 1 spec",
    comments: 1,
  });
  expect(pull && failuresOn(pull)).toEqual([
    "docs/specs/1-export-usage.md:26 guidance-left",
  ]);
});

test("filled in and ready, the spec is green", async () => {
  const { repo } = await labelled("spec:brief");
  const ben = stage.github.user("ben");
  const [pull] = pullsOfApp(repo);
  if (!pull) throw new Error("No pull request was opened");
  await ben.pushes(pull, {
    "docs/specs/1-export-usage.md": `---\ntemplate: brief\n---\n\n${brief()}`,
  });
  await ben.marksReady(pull);
  await settled();

  expect(standing(pull)).toMatchObject({ check: "success: 1 spec complete" });
});

test("without a configuration the built-in templates have labels of their own", async () => {
  const repo = stage.github.repository("acme/bare", {
    files: { "README.md": "# Bare\n" },
  });
  const ana = stage.github.user("ana");
  const issue = await ana.opensIssue(repo, { ...idea, labels: ["spec:tech"] });
  await settled();

  const path = "docs/specs/1-export-usage.technical-spec.md";
  expect(leftBehind(repo, issue)).toMatchObject({
    branches: ["spec/1-export-usage"],
  });
  expect(textOn(repo, "spec/1-export-usage", path)).toMatch(
    /^---\ntemplate: technical-spec\n/,
  );
  const [pull] = pullsOfApp(repo);
  expect(pull && standing(pull).check).toMatch(/^neutral: Draft: \d+ errors/);
});

test("sub-issues become components", async () => {
  const repo = stage.github.repository("acme/parts", {
    files: { "README.md": "# Parts\n" },
  });
  const ana = stage.github.user("ana");
  const issue = await ana.opensIssue(repo, idea);
  for (const title of ["Ledger", "Export"])
    issue.subIssues.push(await ana.opensIssue(repo, { title }));
  await ana.labels(issue, "spec");
  await settled();

  const path = "docs/specs/1-export-usage.product-tech-spec.md";
  const text = textOn(repo, "spec/1-export-usage", path) ?? "";
  expect(text).toMatch(/^#+ .*Ledger$/m);
  expect(text).toMatch(/^#+ .*Export$/m);
});

test("a label that asks for nothing costs one question", async () => {
  const { repo, issue } = await labelled("bug");

  const calls = stage.github.calls().filter(({ kind }) => kind !== "token");
  expect(calls.map(({ graphql }) => graphql)).toEqual(["RepositoryProcess"]);
  expect(leftBehind(repo, issue)).toEqual({
    branches: [],
    pulls: [],
    comments: [],
  });
});

test("the number of a spec keeps off those of open pull requests", async () => {
  const repo = newRepository();
  const ana = stage.github.user("ana");
  await ana.opensPullRequest(repo, {
    files: { "docs/specs/2-other.md": brief() },
  });
  const issue = await ana.opensIssue(repo, { ...idea, labels: ["spec:brief"] });
  await settled();

  expect(issue.number).toBe(2);
  expect(leftBehind(repo, issue).comments).toEqual([
    "A spec was started from this issue: #3 has it at `docs/specs/3-export-usage.md`, and its check lists what is left to write",
  ]);
});

test("where the plan has no drafts, the pull request is an ordinary one", async () => {
  const repo = stage.github.repository("acme/free", {
    files: { "README.md": "# Free\n" },
    isPrivate: true,
    allowsDrafts: false,
  });
  const issue = await stage.github
    .user("ana")
    .opensIssue(repo, { ...idea, labels: ["spec:prd"] });
  await settled();

  expect(pullsOfApp(repo)).toMatchObject([{ isDraft: false }]);
  expect(leftBehind(repo, issue).comments).toHaveLength(1);
});

test("whom GitHub does not take as a reviewer is left out, and the others are asked", async () => {
  const repo = newRepository();
  const { github } = stage;
  const issue = await github.user("ben").opensIssue(repo, idea);
  await github.user("ana").assigns(issue, github.user("cleo"));
  github.fails({
    operation: "pulls/request-reviewers",
    status: 422,
    body: {
      message:
        "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.",
    },
    times: 2,
  });
  await github.user("ana").labels(issue, "spec:brief");
  await settled();

  expect(
    pullsOfApp(repo)[0]?.requestedReviewers.map(({ login }) => login),
  ).toEqual(["cleo"]);
  expect(leftBehind(repo, issue)).toEqual(startedOnce);
});
