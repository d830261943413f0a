import { criterionTestable } from "../../../src/core/rules/criterion-testable.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

/** Criteria that nobody could find to be false, and the words that are to blame. */
const untestable: readonly (readonly [string, string])[] = [
  ["The page scrolls smoothly", "smoothly"],
  ["Hover states are smooth (scale up, darker)", "smooth"],
  ["Works on phones and tablets", "Works"],
  ["The reset link functions correctly", "functions correctly"],
  [
    "100 users at once without performance degradation",
    "without performance degradation",
  ],
  ["The attack rate falls to near zero", "near zero"],
  ["Support requests fall, which reduces cost by 80%", "reduces cost by 80%"],
  ["Several teams have tried it", "Several"],
  ["The file is shown in a clear format", "clear"],
  ["Rows are sorted if needed", "if needed"],
  ["CSV, JSON, etc. can be exported", "etc"],
  ["Errors are handled gracefully", "are handled"],
  ["Conformance tests are in place", "are in place"],
  ["All critical bugs are fixed", "critical bugs"],
  ["The log holds enough context", "enough"],
  ["Jobs run in a repeatable way", "in a repeatable way"],
  ["A profile page with basic account data", "basic"],
  ["All features work", "features work"],
  ["Export quality is high", "quality is high"],
  ["Personal data is protected", "is protected"],
  ["Both copies eventually match", "eventually"],
  ["The parser is easy to extend", "easy to extend"],
  ["Loads as few rows as possible", "as few rows as possible"],
  ["A logout follows after some time", "after some time"],
  ["O sistema aplica rigorosamente as regras", "rigorosamente"],
  ["Analytics", "Analytics"],
  ["Die Seite lädt schnell", "schnell"],
  ["La página carga rápidamente", "rápidamente"],
  ["適切なエラーを表示する", "適切な"],
  ["오류를 빠르게 표시한다", "빠르게"],
  ["保存后页面正确刷新", "正确"],
  ["导入功能正常", "正常"],
  ["Le paiement se fait sans problème", "sans problème"],
];

const testable: readonly string[] = [
  "Personal data is protected by a row lock",
  "Reads are eventually consistent",
  "All work items are listed",
  "The page scrolls smoothly at 60 frames, in under 16 ms each",
  "Non-admins receive a 403",
  "No console errors or warnings",
  "The CSV has the same totals as the dashboard",
  'A clear message "No data for May" is shown',
  "100 sign-ins at once without delays of more than 3 seconds",
  "The system correctly rejects 100% of expired tokens",
  "Users can clear all filters",
  "Edit mode lasts until it is switched off",
  "Support requests fall from 40 to 8, which reduces them by 80%",
  "Order is consistent with the dashboard",
  "Contrast is sufficient for WCAG AA",
];

checkRule(criterionTestable, [
  ...untestable.map(([criterion, words]): RuleCase => ({
    name: `cannot be tested: ${criterion}`,
    markdown: `# A\n\n## Acceptance criteria\n\n- ${criterion}\n`,
    problems: [{ line: 5, severity: "warning", message: `\`${words}\`` }],
  })),
  ...testable.map((criterion): RuleCase => ({
    name: `can be tested: ${criterion}`,
    markdown: `# A\n\n## Acceptance criteria\n\n- ${criterion}\n`,
  })),
  {
    name: "words that are often harmless are hints",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- The permission changes immediately\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "what can be configured is a hint, unless the default is there",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- The limit is configurable\n- The limit is configurable and 30 seconds by default\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "what a scenario starts from may be vague",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Given a user with the correct password and several sessions, when they sign out, then all tokens are revoked\n",
  },
  {
    name: "what comes of it may not, and the words are pointed at",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Given a user\n  - When they sign out\n  - Then it works properly\n",
    problems: [{ line: 7, message: "`works properly`" }],
  },
  {
    name: "names of the document: title, glossary, a phrase that recurs",
    markdown:
      "# Fast checkout\n\n## Glossary\n\n- Smooth rollout: one percent an hour\n\n## Text\n\nThe flexible plan costs 5. The flexible plan is new.\n\n## Acceptance criteria\n\n- Fast checkout has 2 steps\n- A smooth rollout is chosen by default\n- The flexible plan is listed first\n",
  },
  {
    name: "words that a team allows",
    options: { allow: ["responsive", "smooth"] },
    markdown: "# A\n\n## Acceptance criteria\n\n- Scrolling is smooth\n",
  },
  {
    name: "how something is handled, and names with a capital",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Retries are handled by the queue\n- Requests reach the Better Auth handler unchanged\n- There is not enough stock, so the order is refused\n- 状態は「正常に終了」と表示される\n",
  },
]);
