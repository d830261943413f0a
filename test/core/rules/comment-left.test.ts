import { commentLeft } from "../../../src/core/rules/comment-left.ts";
import { checkRule } from "./check-rule.ts";

checkRule(commentLeft, [
  {
    name: "beside text, removed with its line",
    markdown: "# A\n\n## B\n\n<!-- One paragraph -->\nText\n",
    problems: [{ line: 5, severity: "notice" }],
    fixed: "# A\n\n## B\n\nText\n",
  },
  {
    name: "behind text, removed with the blank before it",
    markdown: "# A\n\n## B\n\nOwner: Ana <!-- name -->\n",
    problems: [{ line: 5 }],
    fixed: "# A\n\n## B\n\nOwner: Ana\n",
  },
  {
    name: "over lines",
    markdown: "# A\n\n## B\n\n<!--\nOne\n\nTwo\n-->\n\nText\n",
    problems: [{ line: 5, endLine: 9 }],
    fixed: "# A\n\n## B\n\n\nText\n",
  },
  {
    name: "link definitions that serve as comments",
    markdown: "# A\n\n## B\n\n[comment]: # (Say it)\n\nText\n",
    problems: [{ line: 5 }],
  },
  {
    name: "tools",
    markdown:
      "# A\n\n<!-- toc -->\n<!-- /toc -->\n<!-- markdownlint-disable MD013 -->\n<!-- prettier-ignore -->\n\n## B\n\nText\n",
  },
  {
    name: "alone in a section is told by another rule",
    markdown: "# A\n\n## B\n\n<!-- Say it -->\n",
  },
]);
