import * as z from "zod/mini";

import { quote } from "./quote.ts";
import { createTwinRemover } from "./remove-twin.ts";
import { defineRule, type Problem } from "./rule.ts";
import type { UnfilledPlace } from "./unfilled/unfilled-place.ts";

/** Text that a template has to tell authors what to write, and that still stands in a spec. */
export const guidanceLeft = defineRule({
  id: "guidance-left",
  description: "Replace every piece of template text with your own",
  family: "unfilled",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    const removeTwin = createTwinRemover(document, unfilled.written);
    for (const place of unfilled.places) {
      const problem = describe(place);
      if (problem === undefined) continue;
      const fix = place.kind === "guidance" ? removeTwin(place) : undefined;
      yield {
        at: place.range,
        ...problem,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function describe(place: UnfilledPlace): Omit<Problem, "at"> | undefined {
  const text = quote(place.texts[0] ?? "");
  switch (place.kind) {
    case "guidance":
      if (place.isAnswered === true)
        return {
          severity: "notice",
          message: `Template text ${text} is left beside your own words: remove it, or make it your own`,
        };
      return {
        message: `Template text ${text} is left: replace it with your own words, or with \`N/A\` and the reason`,
      };
    case "template-heading":
      return {
        message: `Heading ${text} is still the template's: name what stands under it`,
      };
    case "numbered-heading":
      return {
        severity: "notice",
        message: `Heading ${text} only counts: a name would tell readers what stands under it`,
      };
    case "instruction":
      return {
        severity: "warning",
        message: `${text} tells what to write instead of saying it: replace it with the answer`,
      };
    case "likely-instruction":
      return {
        severity: "notice",
        message: `${text} reads like an instruction for the author: if it is one, replace it with the answer`,
      };
    default:
      return undefined;
  }
}
