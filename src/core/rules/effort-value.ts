import * as z from "zod/mini";

import { isNotApplicable } from "./not-applicable.ts";
import { readPlan } from "./plan/read-plan.ts";
import { quote, quoteAll } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { isGap } from "./unfilled/sole-values.ts";

/** A size for each component is what decides whether the plan fits the time. */
export const effortValue = defineRule({
  id: "effort-value",
  description: "Give every planned component a level of effort",
  family: "plan",
  defaultSeverity: "warning",
  options: z.strictObject({
    /** Sizes that may be written, beside numbers and spans of time. */
    values: z._default(
      z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
      ["XS", "S", "M", "L", "XL"],
    ),
  }),

  *check({ document, template, unfilled, options: { values } }) {
    const sizes = new Set(values.map((value) => value.toLowerCase()));
    const { planned } = readPlan(document, template, unfilled);
    for (const { name, range, effort } of planned) {
      if (effort === undefined || isGap(effort.text)) continue;
      if (isNotApplicable(effort.text)) continue;
      if (!/[\p{L}\p{N}]/u.test(effort.text)) {
        yield {
          message: `Component ${quote(name)} has no level of effort: write one of ${quoteAll(values, 8)}`,
          at: range,
        };
      } else if (!isSize(effort.text, sizes)) {
        yield {
          message: `${quote(effort.text)} is no level of effort: write one of ${quoteAll(values, 8)}, or a number of days`,
          at: effort.range,
        };
      }
    }
  },
});

/** `M`, `S–M`, `M (two weeks)`, `Medium`, `3`, `~2 weeks`, `5 points`. */
function isSize(text: string, sizes: ReadonlySet<string>): boolean {
  if (/^\W*\d/.test(text)) return true;
  const [first = ""] = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .split(/[^\p{L}\p{N}]+/u);
  return sizes.has(first) || spelled.test(first);
}

/** The usual sizes in full. */
const spelled =
  /^(?:tiny|trivial|x?small|medium|moderate|x?large|extra|huge|low|mid|high|very|none|one|two|three|four|half)$/;
