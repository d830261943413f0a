import * as z from "zod/mini";

import { defineRule } from "./rule.ts";

/** What of a document could not be read. Documents that cannot be read at all get the same rule from `reportUnreadable`. */
export const documentReadable = defineRule({
  id: "document-readable",
  description:
    "Keep documents readable: text, of sane depth, with valid front matter",
  family: "document",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document }) {
    const [problem] = document.frontMatter?.problems ?? [];
    if (problem === undefined) return;
    const what = problem.message.replace(/\.$/, "");
    // What it says is known all the same: no reason to close a gate on the rest.
    yield document.metadata.some(({ shape }) => shape === "front-matter")
      ? {
          severity: "warning",
          message: `Front matter is no valid YAML and was read line by line: ${what}`,
          at: problem.range,
        }
      : { message: `Front matter cannot be read: ${what}`, at: problem.range };
  },
});
