import { parseDocument } from "../../../src/core/document/parse-document.ts";
import {
  carryPrd,
  type CarriedPrd,
} from "../../../src/core/scaffold/carry-prd.ts";
import { builtIn } from "./templates.ts";

const prd = builtIn("prd");

const cases: readonly {
  name: string;
  text: string;
  carried: Partial<CarriedPrd>;
}[] = [
  {
    name: "the template itself gives nothing",
    text: prd.document.text,
    carried: {},
  },
  {
    name: "items, with their ids behind them",
    text: "## Goals\n\n- G-1: See `usage`\n- Forecast *spend*\n\n## Requirements\n\n1. **FR-1** Export CSV\n2. [FR-2] Audit\n",
    carried: {
      goals: ["See `usage` (PRD G-1)", "Forecast *spend*"],
      requirements: ["Export CSV (PRD FR-1)", "Audit (PRD FR-2)"],
    },
  },
  {
    name: "what is nested in an item",
    text: "## Goals\n\n- G-1: See usage\n  - by day\n    - and hour\n- Other\n",
    carried: {
      goals: ["See usage (PRD G-1)\n  - by day\n    - and hour", "Other"],
    },
  },
  {
    name: "paragraphs",
    text: "## Goals\n\nShow usage\nby day.\n\nForecast.\n",
    carried: { goals: ["Show usage by day.", "Forecast."] },
  },
  {
    name: "bullets that act as sections",
    text: "## Scope\n\n- **In scope**\n  - CSV\n- **Out of scope**\n  - Contracts\n",
    carried: { nonGoals: ["Contracts"] },
  },
  {
    name: "stories where there are no requirements",
    text: "## User stories\n\n- As an admin, I want totals, so that I can plan\n",
    carried: {
      requirements: ["As an admin, I want totals, so that I can plan"],
    },
  },
  {
    name: "criteria of every form",
    text: [
      "## Acceptance criteria",
      "- [ ] AC-1: The total is `right`",
      "- AC-2: Given an admin\n  - When the page opens\n  - Then the total shows",
      "- The page opens in 2 s",
      "| ID | Criterion |\n| --- | --- |\n| AC-9 | A *bold* claim of 3 |",
    ].join("\n\n"),
    carried: {
      criteria: [
        "The total is `right` (PRD AC-1)",
        "Given an admin, when the page opens, then the total shows (PRD AC-2)",
        "The page opens in 2 s",
        "A bold claim of 3 (PRD AC-9)",
      ],
    },
  },
  {
    name: "criteria whose id stands alone, and steps that end with a comma",
    text: "## Acceptance criteria\n\n- AC-1:\n  Given an admin,\n  When the page opens,\n  Then the total shows\n- [ ] AC-2\n  1. The total shows\n  2. The page has 3 rows\n",
    carried: {
      criteria: [
        "Given an admin, when the page opens, then the total shows (PRD AC-1)",
        "The total shows, The page has 3 rows (PRD AC-2)",
      ],
    },
  },
  {
    name: "no guidance, comments or empty items",
    text: "## Goals\n\n<!-- What -->\n- \n- Real\n\n## User stories\n\n- As a <user>, I want <capability>, so that <benefit>.\n",
    carried: { goals: ["Real"] },
  },
];

test.each(cases.map((each) => [each.name, each] as const))(
  "Of a PRD: %s",
  (_name, { text, carried }) => {
    const nothing = { goals: [], nonGoals: [], requirements: [], criteria: [] };
    expect(carryPrd(parseDocument(text), prd)).toEqual({
      ...nothing,
      ...carried,
    });
  },
);

test("A carried criterion has no id of its own in the new specification", () => {
  const { criteria } = carryPrd(
    parseDocument("## Acceptance criteria\n\n- AC-1: The total is 3\n"),
    undefined,
  );
  const [criterion] = parseDocument(
    `## Acceptance criteria\n\n- ${criteria.join()}\n`,
  ).criteria;
  expect(criterion).toMatchObject({
    id: undefined,
    text: "The total is 3 (PRD AC-1)",
  });
});
