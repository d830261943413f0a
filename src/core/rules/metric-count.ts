import * as z from "zod/mini";

import { kindOfSection } from "./kind-of-section.ts";
import { listMetrics } from "./metrics/list-metrics.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

/** One number can be reached by harming the others; of ten nobody knows which decides. */
export const metricCount = defineRule({
  id: "metric-count",
  description: "Choose a few metrics: more than one, and not a list of all",
  family: "numbers",
  defaultSeverity: "notice",
  options: z.strictObject({
    min: z._default(z.int().check(z.minimum(1)), 2),
    max: z._default(z.int().check(z.minimum(1)), 5),
  }),

  *check({ document, template, unfilled, options: { min, max } }) {
    if (template === undefined) return;
    for (const section of document.sections) {
      if (kindOfSection(section, template) !== "metrics") continue;
      if (section.children.some(({ form }) => form === "heading")) continue;
      const count = listMetrics(section, unfilled.written).length;
      if (count === 0 || (min <= count && count <= max)) continue;
      const advice =
        count < min
          ? `add one that shows what must not get worse`
          : `keep those that decide whether it was worth it`;
      yield {
        message: `Section ${quote(section.heading)} has ${count} ${count === 1 ? "metric" : "metrics"}, and ${min} to ${max} are wanted: ${advice}`,
        at: section.headingRange,
      };
    }
  },
});
