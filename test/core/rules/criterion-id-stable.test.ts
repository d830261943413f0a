import { criterionIdStable } from "../../../src/core/rules/criterion-id-stable.ts";
import { checkRule } from "./check-rule.ts";

const export3 = "The export has 3 columns: date, units and price";
const mail = "An administrator gets a mail within 5 minutes";
const refuse = "The server refuses files above 20 MB with status 413";
const login = "Sessions of bookkeepers end after 30 minutes without a click";

function spec(...criteria: readonly string[]): string {
  const items = criteria.map((one) => `- ${one}\n`).join("");
  return `# A\n\nStatus: Draft\n\n## Acceptance criteria\n\n${items}`;
}

function approved(...criteria: readonly string[]): string {
  return spec(...criteria).replace("Draft", "Approved");
}

const base = spec(`AC-1: ${export3}`, `AC-2: ${mail}`);

checkRule(criterionIdStable, [
  {
    name: "without a base",
    markdown: spec(`AC-2: ${export3}`, `AC-1: ${mail}`),
  },
  {
    name: "the same, in another order, and a new one",
    base,
    markdown: spec(`AC-2: ${mail}`, `AC-3: ${refuse}`, `AC-1: ${export3}`),
  },
  {
    name: "one taken out",
    base,
    markdown: spec(`AC-2: ${mail}`),
  },
  {
    name: "one put in at the top moves the others",
    base,
    markdown: spec(`AC-1: ${refuse}`, `AC-2: ${export3}`, `AC-3: ${mail}`),
    problems: [
      {
        line: 7,
        severity: "warning",
        message:
          "`AC-1` stood for `The export has 3 columns: date, units and price` before: give this one the next free id, `AC-3`",
      },
      {
        line: 8,
        severity: "warning",
        message:
          "`AC-1` became `AC-2`, and another one moved: give back the old ids; a new criterion gets the next free one, `AC-3`",
      },
    ],
  },
  {
    name: "in a spec that was agreed on",
    base: approved(`AC-1: ${export3}`, `AC-2: ${mail}`),
    markdown: spec(`AC-1: ${export3}`, `AC-3: ${mail}`),
    problems: [{ line: 8, severity: "error", message: "`AC-2` became `AC-3`" }],
  },
  {
    name: "the id of one taken out, given again",
    base,
    markdown: spec(`AC-1: ${refuse}`, `AC-2: ${mail}`),
    problems: [{ line: 7, message: "next free id, `AC-3`" }],
  },
  {
    name: "numbers with zeros in front keep their width",
    base: spec(`FR-009: ${export3}`),
    markdown: spec(`FR-009: ${login}`),
    problems: [{ line: 7, message: "`FR-010`" }],
  },
  {
    name: "made sharper, or filled in",
    base: spec("AC-1: The export is fast", "AC-2: Given …, when …, then …"),
    markdown: spec(
      "AC-1: The export of 10,000 rows takes at most 2 s",
      `AC-2: ${mail}`,
    ),
  },
  {
    name: "reworded, with what it is about still there",
    base: spec(`AC-1: ${refuse}`),
    markdown: spec(
      "AC-1: Given a file of 21 MB, when somebody uploads it, then the server answers with status 413 and stores nothing",
    ),
  },
  {
    name: "translated",
    base: spec(`AC-1: ${refuse}`),
    markdown: spec("AC-1: Сервер отклоняет файлы больше 20 МБ со статусом 413"),
  },
  {
    name: "one text twice says nothing about which is which",
    base: spec(`AC-1: ${mail}`, `AC-2: ${mail}`),
    markdown: spec(`AC-2: ${mail}`, `AC-3: ${mail}`),
  },
  {
    name: "an id given to one that had none",
    base: spec(export3, mail),
    markdown: spec(`AC-1: ${export3}`, `AC-2: ${mail}`),
  },
]);
