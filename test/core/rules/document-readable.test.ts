import { documentReadable } from "../../../src/core/rules/document-readable.ts";
import { checkRule } from "./check-rule.ts";

checkRule(documentReadable, [
  { name: "no front matter", markdown: "# Export\n\nText\n" },
  {
    name: "valid front matter",
    markdown: "---\nstatus: Draft\n---\n\n# Export\n",
  },
  {
    name: "a quote that is never closed",
    markdown: '---\nstatus: Draft\nowner: "Ana\n---\n\n# Export\n',
    problems: [{ line: 4, severity: "warning", message: "no valid YAML" }],
  },
  {
    name: "what is read line by line is told, and closes no gate",
    markdown:
      "---\nissue: [#117](https://example.org/117)\nstatus: Draft\n---\n\n# Export\n",
    problems: [{ line: 2, severity: "warning", message: "line by line" }],
  },
  {
    name: "what is never closed is not read",
    markdown: "---\nstatus: Draft\n\n# Export\n",
    problems: [{ line: 1, severity: "error", message: "is not closed" }],
  },
]);
