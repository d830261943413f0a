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
    problems: [{ line: 4, message: "Front matter cannot be read" }],
  },
]);
