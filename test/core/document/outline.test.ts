import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { cut, showSections } from "./show.ts";

describe("headings", () => {
  test.each([
    [
      "by level",
      "# T\n\n## Goals\n\n### Goal A\n\n## Risks\n",
      [
        '1 heading "T"',
        '2 heading goals "Goals"',
        '3 heading "Goal A"',
        '2 heading risks "Risks"',
      ],
    ],
    [
      "underlined",
      "Title\n=====\n\nGoals\n-----\n\nText\n",
      ['1 heading "Title"', '2 heading goals "Goals"'],
    ],
    [
      "every section at level one",
      "# Goals\n\n# Risks\n",
      ['1 heading goals "Goals"', '1 heading risks "Risks"'],
    ],
    [
      "with markup",
      "## `API` *changes* ##\n",
      ['2 heading interfaces "API changes"'],
    ],
    [
      "right under a paragraph",
      "Text\n## Goals\nText\n",
      ['2 heading goals "Goals"'],
    ],
    ["not in code", "```\n# No\n```\n\n    # No\n", []],
    ["not in a list or quote", "- # No\n\n> ## No\n", []],
    ["not without a space", "#No\n\n#warning text\n", []],
    [
      "not with a tag of a template dropped",
      "# Spec: <TITLE>\n",
      ['1 heading "Spec: <TITLE>"'],
    ],
    ["without their comments", "# T <!-- omit in toc -->\n", ['1 heading "T"']],
  ])("%s", (_, markdown, sections) => {
    expect(showSections(markdown)).toEqual(sections);
  });
});

describe("bold lines", () => {
  test.each([
    [
      "that head a list",
      "## Story\n\n**Acceptance Scenarios**:\n\n1. One\n",
      [
        '2 heading "Story"',
        '7 bold acceptance-criteria "Acceptance Scenarios:"',
      ],
    ],
    [
      "with the colon inside",
      "**Events to track:**\n- One\n",
      ['7 bold "Events to track:"'],
    ],
    [
      "with a bracket behind",
      "**Out of scope** (later)\n\n- One\n",
      ['7 bold non-goals "Out of scope (later)"'],
    ],
    [
      "of a known kind, even with nothing under them",
      "**Acceptance criteria**\n\n## Next\n",
      ['7 bold acceptance-criteria "Acceptance criteria"', '2 heading "Next"'],
    ],
    [
      "not with nothing under them",
      "**Foo**\n\n## Next\n",
      ['2 heading "Next"'],
    ],
    ["not sentences", "**This is important.**\n\nText\n", []],
    ["not with text behind them", "**Note** this\n\nText\n", []],
    ["not long ones", `**${"word ".repeat(20)}**\n\nText\n`, []],
    ["not keywords of a scenario", "**Given**\n\nText\n", []],
    ["not labels above labels", "**Owner:**\n\n**Date:** today\n", []],
    [
      "ended by a rule",
      "## A\n\n**B**\n\nText\n\n---\n\nMore\n",
      ['2 heading "A"', '7 bold "B"'],
    ],
  ])("%s", (_, markdown, sections) => {
    expect(showSections(markdown)).toEqual(sections);
  });

  test("give what follows a rule back to the heading", () => {
    const { sections } = parseDocument("## A\n\n**B**\n\nIn\n\n---\n\nOut\n");

    expect(
      sections.map(({ heading, blocks }) => [
        heading,
        blocks.map(({ text }) => text),
      ]),
    ).toEqual([
      ["", []],
      ["A", ["Out"]],
      ["B", ["In"]],
    ]);
  });

  test("need no bold type to be called acceptance criteria, nor to end them", () => {
    expect(
      showSections(
        "### Story 1\n\nAcceptance criteria:\n\n- One\n\nGoals:\n\n- Two\n",
      ),
    ).toEqual([
      '3 heading "Story 1"',
      '7 bold acceptance-criteria "Acceptance criteria:"',
      '7 bold goals "Goals:"',
    ]);
    expect(
      showSections(
        "### Story 1\n\nGoals\n\n- Two\n\nAcceptance criteria\n\n- One\n\nKnown risks\n\n- Three\n",
      ),
    ).toEqual([
      '3 heading "Story 1"',
      '7 bold acceptance-criteria "Acceptance criteria"',
      '7 bold risks "Known risks"',
    ]);
  });
});

describe("bold bullets", () => {
  test.each([
    [
      "with a list under them",
      "## Scope\n\n- **In scope**\n  - One\n- **Out of scope**\n  - Two\n",
      [
        '2 heading "Scope"',
        '8 bullet "In scope"',
        '8 bullet non-goals "Out of scope"',
      ],
    ],
    [
      "with an empty bullet under them",
      "- **In scope**\n  - \n- **Out of scope**\n  -\n",
      ['8 bullet "In scope"', '8 bullet non-goals "Out of scope"'],
    ],
    ["not with text behind them", "- **Cart**: of a user\n  - One\n", []],
    ["not with nothing under them", "- **Must**\n- **Should**\n", []],
    ["not boxes", "- [ ] **Must**\n  - One\n", []],
    ["not numbers", "1. **Must**\n   - One\n", []],
    ["not nested ones", "- Text\n  - **Must**\n    - One\n", []],
  ])("%s", (_, markdown, sections) => {
    expect(showSections(markdown)).toEqual(sections);
  });
});

test("reaches from a heading to the end of what is under it", () => {
  const document = parseDocument(
    "# T\n\nIntro\n\n## A\n\nText\n\n- **B**\n  - c\n\n## C\n\nEnd\n",
  );

  expect(
    cut(
      document,
      document.sections.map(({ range }) => range),
    ),
  ).toEqual([
    "",
    "# T\n\nIntro\n\n## A\n\nText\n\n- **B**\n  - c\n\n## C\n\nEnd",
    "## A\n\nText\n\n- **B**\n  - c",
    "**B**\n  - c",
    "## C\n\nEnd",
  ]);
});

test("knows parents and children, and leaves the text before any heading alone", () => {
  const { sections } = parseDocument(
    "Before\n\n**Bold**\n\nx\n\n# T\n\n## A\n",
  );
  const [preamble, bold, title, a] = sections;

  expect(preamble).toMatchObject({ form: "preamble", level: 0, heading: "" });
  expect(bold?.parent).toBe(preamble);
  expect(title?.parent).toBeUndefined();
  expect(a?.parent).toBe(title);
  expect(title?.children).toEqual([a]);
});
