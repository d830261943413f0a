import * as z from "zod/mini";

import { startsOtherwiseThan } from "../starts-otherwise.ts";
import { linesOf } from "./criterion-lines.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

/** When, I want, so I can. Jobs in other words are left alone. */
export const jobForm = defineRule({
  id: "job-form",
  description: "Say in a job the situation, the motivation and the outcome",
  family: "requirements",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    const criterionLines = linesOf(document.criteria);
    for (const block of document.blocks) {
      if (block.kind !== "item" && block.kind !== "paragraph") continue;
      if (!unfilled.written.has(block)) continue;
      if (criterionLines.has(block.range.line)) continue;
      const isAmongJobs = /\bjobs\b|^job$|\bjtbd\b/.test(block.section.name);
      const missing = missingPart(block.text, isAmongJobs);
      if (missing === undefined) continue;
      yield {
        message: `Job ${quote(block.text)} ${missing}`,
        at: block.range,
      };
    }
  },
});

const situation = /^\W*(?:(?:job|jtbd)(?: \d+)?\W+)?when(?:ever)?\s+\S/i;
const startsOtherwise = startsOtherwiseThan("jw");
const motivation = /\bI(?:'d|’d)?\s+(?:want|need|would like|like|wish|have)\b/i;
const outcome = /\bso\s+(?:that|I|we|they|the|it|my|our)\b|\bin order to\b/i;

/** A scenario starts with When too, so that it counts as a job only among jobs, or where somebody wants something. */
function missingPart(text: string, isAmongJobs: boolean): string | undefined {
  if (startsOtherwise(text)) return undefined;
  if (!situation.test(text) || /\bthen\b/i.test(text)) return undefined;
  const wants = motivation.test(text);
  if (!wants) {
    return isAmongJobs && !outcome.test(text)
      ? "does not say what is wanted: go on with `I want to …, so I can …`"
      : undefined;
  }
  return outcome.test(text)
    ? undefined
    : "does not say what it leads to: end it with `so I can …`";
}
