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
    yield {
      message: `Front matter cannot be read: ${problem.message.replace(/\.$/, "")}`,
      at: problem.range,
    };
  },
});
