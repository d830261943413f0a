import { criterionTestable } from "../../../src/core/rules/criterion-testable.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

/** Of a shape that says that a thing is right, handled or as agreed, or with a word that judges it. */
const hinted = [
  "Invoices mirror our brand guidelines",
  "Seat names match regional conventions",
  "Kitchen rules are observed",
  "Rows have correct icons",
  "Proper table names",
  "The reader page handles renewals",
  "Printing shows no jank",
  "Zero layout glitches",
  "Double taps don't break the desk",
  "Nothing else breaks",
  "The seat map is built and tested",
  "Printers configured",
  "Clerks trained on the new desk",
  "The report gives readers clarity",
  "Memory usage stable over 3 days",
  "Prints on common printers",
  "Texts for different readers",
  "Simple seat picker",
  "Working seat samples",
  "Clerks and stakeholders are aligned",
  "The desk fosters reading",
  "The desk is ready for daily trade",
  "Free seats are seen at a glance",
  "The seat map is fully interactive",
  "Fees are shown as before",
  "Seats are coherently named",
  "The picker is unobtrusive",
  "The old picker becomes clearer",
  "The new desk is more inclusive",
  "Takes a number of seats",
  "Finds likely duplicates",
  "The seat map has some sort of legend",
  "`GET /seats` renders neatly",
  "Each of the 3 halls is neatly drawn",
  "Shows the hall plan for a known guest in all halls (with a suitable label)",
];

/** With the same words, of something that can be seen. */
const exact = [
  "Dark mode follows the system setting",
  "The total matches the sum of the rows",
  "Shows the correct answer in green",
  "Opens in the right pane",
  "The printer handles one job at a time",
  "A reviewer handles the order first",
  "No console errors",
  "The form is cleared, ready for the next guest",
  "The row is fully loaded after 2 seconds",
  "For different halls: A, B and C",
  "Maintainability: each rule has a file",
  "Version 1 remains readable",
  "Each seat has a number of 4 digits",
];

checkRule(criterionTestable, [
  ...hinted.map((criterion): RuleCase => ({
    name: `hinted at: ${criterion}`,
    markdown: `# A\n\n## Acceptance criteria\n\n- ${criterion}\n`,
    problems: [{ line: 5, severity: "notice" }],
  })),
  ...[
    "The whole hall was handled",
    "Odd inputs were considered",
    "GDPR export and delete working",
    "`name` gets a reasonable default",
    "The seat map opens quickly for 40 users",
    "100% of fixes maintain the existing behaviour",
  ].map((criterion): RuleCase => ({
    name: `not testable: ${criterion}`,
    markdown: `# A\n\n## Acceptance criteria\n\n- ${criterion}\n`,
    problems: [{ line: 5, severity: "warning" }],
  })),
  {
    name: "the same words of what can be seen",
    markdown: `# A\n\n## Acceptance criteria\n\n${exact.map((one) => `- ${one}\n`).join("")}`,
  },
]);
