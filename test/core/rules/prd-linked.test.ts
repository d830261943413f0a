import { prdLinked } from "../../../src/core/rules/prd-linked.ts";
import { checkRule } from "./check-rule.ts";

const path = "docs/specs/7-usage.technical-spec.md";
const prdPath = "docs/specs/7-usage.prd.md";

function prd(...criteria: readonly string[]): string {
  const items = criteria.map((one) => `- ${one}\n`).join("");
  return `# Usage\n\n## Acceptance criteria\n\n${items}`;
}

const files = {
  [prdPath]: prd(
    "AC-1: The export has 3 columns",
    "AC-2: A mail is sent within 5 minutes",
    "AC-3: Files above 20 MB are refused with status 413",
  ),
};

function spec(body: string, prdLine = `prd: ${prdPath}`): string {
  return `---\n${prdLine}\n---\n\n# Usage\n\n${body}`;
}

checkRule(prdLinked, [
  {
    name: "each criterion served or left for later",
    path,
    files,
    markdown: spec(
      "## Requirements\n\n- The export has 3 columns (PRD AC-1)\n\n## Non-goals\n\n- Mails, as in PRD AC-2, come later\n\n## Tests\n\n| criterion | test |\n| --- | --- |\n| PRD AC-3 | upload.test.ts |\n",
    ),
  },
  {
    name: "a range, without the word, from a spec without ids of its own",
    path,
    files,
    markdown: spec("## Summary\n\nServes AC-1 to AC-3.\n"),
  },
  {
    name: "some are not spoken of",
    path,
    files,
    markdown: spec("## Requirements\n\n- Columns (PRD AC-1)\n"),
    problems: [
      {
        line: 2,
        severity: "warning",
        message:
          "Criteria `AC-2` and `AC-3` of `docs/specs/7-usage.prd.md` are neither served nor deferred: write `PRD AC-2` where it is met, or among the non-goals",
      },
    ],
  },
  {
    name: "a bare id is the spec's own where it has one",
    path,
    files,
    markdown: spec(
      "## Acceptance criteria\n\n- AC-1: The queue drains in 2 s\n- AC-2: A mail is sent within 5 minutes of the export\n\n## Tests\n\nAC-1, AC-2 and PRD AC-3\n",
    ),
    problems: [{ line: 2, message: "Criterion `AC-1` of" }],
  },
  {
    name: "a link at the top",
    path,
    files,
    markdown:
      "# Usage\n\n**PRD:** [Usage](7-usage.prd.md)\n\n## Summary\n\nServes AC-1 and AC-2\n",
    problems: [{ line: 3, message: "Criterion `AC-3`" }],
  },
  {
    name: "criteria without ids are served by who repeats them",
    path,
    files: {
      [prdPath]: prd(
        "Files above 20 MB are refused with status 413",
        "A mail is sent within 5 minutes",
        "The export has 3 columns",
      ),
    },
    markdown: spec(
      "## Requirements\n\n- The server refuses files above 20 MB with status 413\n",
    ),
    problems: [
      {
        line: 2,
        severity: "notice",
        message: "has 2 criteria without an id that nothing here repeats",
      },
    ],
  },
  {
    name: "a PRD elsewhere, one that is missing, and none",
    path,
    files,
    markdown: spec("## Summary\n\nText\n", "prd: https://example.com/prd.md"),
  },
  {
    name: "not applicable, with the reason",
    path,
    markdown: spec("## Summary\n\nText\n", "prd: N/A, a clean-up"),
  },
  {
    name: "criteria of a PRD that is not named",
    path,
    markdown: spec("## Requirements\n\n- Columns (PRD AC-1)\n", "owner: Ana"),
    problems: [
      {
        line: 9,
        message:
          "speaks of `PRD AC-1` and names no PRD: add `prd: path/of/it.md` to the front matter",
      },
    ],
  },
  {
    name: "a PRD that speaks of its own criteria",
    path,
    markdown:
      "---\ntemplate: prd\n---\n\n# Usage\n\n## Summary\n\nSee PRD AC-1.\n",
  },
  {
    name: "a template whose specs have to name one",
    path,
    template: "# Feature\n\n## Summary\n",
    options: { templates: ["feature"] },
    markdown: spec("## Summary\n\nText\n", "owner: Ana"),
    problems: [{ line: 5, message: "The spec names no PRD" }],
  },
  {
    name: "a template that asks for none",
    path,
    markdown: spec("## Summary\n\nText\n", "owner: Ana"),
  },
]);
