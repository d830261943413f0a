import { commentOn, standing } from "./standing.ts";
import { brief, config, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

const columns = "The page lists 3 columns: date, units and price";
const mail = "A bookkeeper gets a mail within 5 minutes";
const refuse = "The server refuses files above 20 MB";

const login = "docs/specs/3-login.md";
const template = `---
specgate:
  name: brief
  metadata:
    status: { values: [Draft, Approved, Implemented] }
---

# Brief

Status: Draft

## Goal

## Acceptance criteria

## Open questions
`;

function reads(): number {
  return stage.github.calls().filter(({ kind }) => kind === "read").length;
}

/** Criteria with ids from `AC-1` on. */
function ids(...criteria: readonly string[]): string {
  return criteria.map((text, i) => `- AC-${i + 1}: ${text}\n`).join("");
}

/** A comment without its mark, and without the rule behind it. */
function textOf(body: string): string {
  const [, text = ""] = body.split("\n\n");
  return text.replace(/ \(\[`.*$/, "");
}

test("what changed against the base and what leads nowhere is told, and links to what is new are fine", async () => {
  const repo = newRepository({
    ".github/spec-templates/brief.md": template,
    ".github/specgate.yml": `${config}rules:\n  link-broken: error\n  status-transition: error\n`,
    [specPath]: brief({ criteria: ids(columns, mail) }),
    [login]: brief({ status: "Draft" }),
    "docs/guide.md": "# Guide\n\n## First steps\n",
  });
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: {
      [specPath]: brief({
        goal: "People find [the first steps](guide.md#first-steps) and [the design](../design.md#why).",
        criteria: ids(refuse, columns, mail),
      }),
      [login]: brief({
        status: "Implemented",
        questions: "None, see [the answers](#answers)",
      }),
      "docs/design.md": "# Design\n\n## Why\n",
    },
  });
  await settled();

  expect(standing(pull)).toMatchObject({
    check: "failure: 4 errors in 2 specs",
    open: [`${login}:3`, `${login}:15`, `${specPath}:7`, `${specPath}:12`],
  });
  expect(commentOn(pull)).toContain(`Fix 2 errors in [\`${specPath}\`]`);
  const said = pull.threads.map(({ comments }) => comments[0]?.body ?? "");
  expect(said.map(textOf)).toEqual([
    "Status skips `Approved` on its way from `Draft` to `Implemented`: have the spec reach `Approved` first",
    "Link `#answers` leads nowhere, no heading here has the anchor `#answers`: name a heading that is there",
    "Link `guide.md#first-steps` leads nowhere, there is no `docs/specs/guide.md`: did you mean `docs/guide.md`?",
    "Criterion `AC-1` became `AC-2`, and another one moved: give back the old ids; a new criterion gets the next free one, `AC-3`",
  ]);
  expect(said[2]).toContain(
    "```suggestion\nPeople find [the first steps](../guide.md#first-steps) and [the design](../design.md#why).\n```",
  );

  await ana.pushes(pull, {
    [specPath]: brief({
      goal: "People find [the first steps](../guide.md#first-steps) and [the design](../design.md#why).",
      criteria: `- AC-3: ${refuse}\n${ids(columns, mail)}`,
    }),
    [login]: brief({ status: "Approved" }),
  });
  await settled();
  expect(standing(pull)).toMatchObject({
    check: "success: 2 specs complete",
    open: [],
  });
});

test("links cost one call more, and another one where one leads nowhere", async () => {
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(newRepository(), {
    files: { [specPath]: brief() },
  });
  await settled();
  stage.github.forgetsCalls();
  for (const [goal, calls] of [
    ["People find [the way](https://example.com/a.md)", 3],
    [
      "People find [the code](../../src/widget.ts) of [it](../../README.md#widgets)",
      4,
    ],
    ["People find [the code](../src/widget.ts)", 5],
  ] as const) {
    await ana.pushes(pull, { [specPath]: brief({ goal }) });
    await settled();
    expect([goal, reads()]).toEqual([goal, calls]);
    stage.github.forgetsCalls();
  }
});
