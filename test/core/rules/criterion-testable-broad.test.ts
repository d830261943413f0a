import { criterionTestable } from "../../../src/core/rules/criterion-testable.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

/** Promises so broad that as often as not another line says what is meant. */
const broad = [
  "Saving and loading work",
  "Import and export operations function",
  "Pages are listed in logical groups",
  "The guide holds samples for common tasks",
  "The store keeps a complete audit trail of changes",
  "Reports can be had in different formats",
  "Uploads comply with data retention rules",
  "The team sees real-time usage metrics",
  "Charts are customizable",
  "The list updates dynamically",
  "Login protection",
  "Request throttling and logging on all routes",
  "Error reporting implemented",
  "Highlighting works for CSS/JS",
  "The agent answers in a conversational tone",
  "Existing import behaviour is kept",
  "An outage of the printer does not break the desk",
  "Totals remain intact",
  "Workers are added based on load",
  "The order of cards depends on the context",
  "Use shapes inspired by paper maps",
  "Clear export documentation",
  "All desks share a unified approach",
  "Code follows hexagonal patterns",
  "Tax calculation accuracy",
  "Elastic scaling capability",
  "Launch readiness confirmed",
  "No important notes are lost",
  "Seat order preserved",
  "Stable desk for all shops",
  "Responsive on phones",
  "The shop keeps a lightweight index of guests",
  "The index is periodically rebuilt",
];

/** With the same words, of something that can be seen. */
const exact = [
  "Saving a draft twice keeps one copy",
  "A logical delete sets `deleted_at`",
  "Common names are listed before Latin ones",
  "A full page is printed on A4",
  "Exports come in multiple formats: CSV, JSON and XLSX",
  "Uploads comply with ISO 8601",
  "Disables request logging",
  "No error handling is called for 404",
  "Rejects uploads without encryption",
  "The row shows its logging level",
  "The discount works for the first order",
  "The existing features list shows 4 rows",
  "Long words do not break across lines",
  "Orders leave within 20 seconds as per shop requirements",
  "Build passes after integration",
  "The fee depends on the `plan` column",
  "When a guest tries to pay twice, the second charge is refused",
  "The box is confirmed by a second tap",
  "The large print edition has an index",
  "Clean install leaves 3 files",
];

checkRule(criterionTestable, [
  ...broad.map((criterion): RuleCase => ({
    name: `hinted at: ${criterion}`,
    markdown: `# A\n\n## Acceptance criteria\n\n- ${criterion}\n`,
    problems: [{ line: 5, severity: "notice" }],
  })),
  ...[
    "Answers are faithful to the source",
    "Changes appear instantaneous",
    "Texts are translated (if applicable)",
    "Old rows are kept, if time permits",
    "Costs remain under target thresholds",
    "An empty basket has a friendly first message",
    "The lobby has an elegant look",
    "Order forms must be simple and clear",
    "Prices are prominently placed",
    "Customers trust the totals",
    "Add a glossary where it makes sense",
  ].map((criterion): RuleCase => ({
    name: `not testable: ${criterion}`,
    markdown: `# A\n\n## Acceptance criteria\n\n- ${criterion}\n`,
    problems: [{ line: 5, severity: "warning" }],
  })),
  {
    name: "the same words of what can be seen",
    markdown: `# A\n\n## Acceptance criteria\n\n${exact.map((one) => `- ${one}\n`).join("")}`,
  },
  {
    name: "names of things that end a sentence",
    markdown:
      "# A\n\n## Acceptance criteria\n\nThe client can list:\n\n- team rosters\n- league rules\n",
  },
  {
    name: "a name of code, which is exact",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Respects `limit`\n- Respects limits\n",
    problems: [{ line: 6 }],
  },
  {
    name: "names of things below a label",
    markdown: "# A\n\n## Work\n\n**Acceptance criteria:**\n\n- team rosters\n",
    problems: [{ line: 7 }],
  },
]);
