import * as z from "zod/mini";

import { kindOfSection } from "./kind-of-section.ts";
import { type MetricPart, metricParts } from "./metrics/metric.ts";
import { readMetrics } from "./metrics/read-metrics.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

/** Without a baseline, a target and a date nobody can say later whether a metric was reached. */
export const metricComplete = defineRule({
  id: "metric-complete",
  description: "Give every metric a baseline, a target and a date",
  family: "numbers",
  defaultSeverity: "warning",
  options: z.strictObject({
    /** What a metric has to have. */
    parts: z._default(z.array(z.enum(metricParts)), [...metricParts]),
  }),

  *check({ document, template, unfilled, options }) {
    const metrics = readMetrics(
      document,
      (section) => kindOfSection(section, template) === "metrics",
      template !== undefined,
      unfilled.written,
    );
    for (const { name, range, parts } of metrics) {
      const missing = options.parts.filter((part) => !parts.has(part));
      if (name === "" || missing.length === 0) continue;
      yield {
        message: `Metric ${quote(name)} has no ${missing.map((part) => words[part]).join(" and no ")}: nobody could tell later whether it was reached`,
        at: range,
        ...(template === undefined ? { severity: "notice" } : {}),
      };
    }
  },
});

const words: Readonly<Record<MetricPart, string>> = {
  baseline: "baseline",
  target: "target",
  deadline: "date",
};
