import { sectionUnknown } from "../../../src/core/rules/section-unknown.ts";
import { checkRule } from "./check-rule.ts";

const sections =
  "# Feature\n\n## Goals\n\nWhy do it?\n\n## Plan\n\nHow is it done?\n\n### Steps\n\nIn which order?\n\n## Acceptance criteria\n\nWhat must be true?\n";
const strict = `---\nspecgate:\n  rules: { section-unknown: warning }\n---\n\n${sections}`;

checkRule(sectionUnknown, [
  {
    name: "off by default",
    template: sections,
    markdown: "# A\n\n## Goals\n\nA\n\n## Weather\n\nFine.\n",
  },
  {
    name: "one that the template lacks is told once, with all below it",
    template: strict,
    markdown:
      "# A\n\n## Goals\n\nA\n\n## Weather\n\nFine.\n\n### Tomorrow\n\nRain.\n",
    problems: [
      {
        line: 7,
        severity: "warning",
        message: "Template `feature` has no section `Weather`",
      },
    ],
  },
  {
    name: "beside the parts that the template has",
    template: strict,
    markdown: "# A\n\n## Plan\n\nA\n\n### Steps\n\nB\n\n### Weather\n\nFine.\n",
    problems: [{ line: 11 }],
  },
  {
    name: "nearly the name of one that is missing",
    template: strict,
    markdown: "# A\n\n## Goasl\n\nA\n",
    problems: [{ line: 3, message: "did you mean `Goals`?" }],
  },
  {
    name: "parts of a section that the template does not divide",
    template: strict,
    markdown: "# A\n\n## Goals\n\n### For admins\n\nA\n",
  },
  {
    name: "what a team allows",
    template: strict,
    options: { allow: ["weather"] },
    markdown: "# A\n\n## Weather\n\nFine.\n",
  },
  {
    name: "no template, nothing to compare",
    markdown: "# A\n\n## Weather\n\nFine.\n",
  },
]);
