import * as z from "zod/mini";

import { kindOfSection } from "./kind-of-section.ts";
import { listMetrics } from "./metrics/list-metrics.ts";
import { isNotApplicable } from "./not-applicable.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { isGap } from "./unfilled/sole-values.ts";
import { hasExactText, hasMeasure } from "./wording/measures.ts";

/** A target that is no value cannot be compared with what is measured. One that is missing is told by `metric-complete`. */
export const metricMeasurable = defineRule({
  id: "metric-measurable",
  description: "Give every metric a target that can be measured",
  family: "numbers",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    for (const section of document.sections) {
      if (kindOfSection(section, template) !== "metrics") continue;
      for (const { name, target } of listMetrics(section, unfilled.written)) {
        if (target === undefined || name === "") continue;
        if (isMeasurable(target.text)) continue;
        yield {
          message: `Target ${quote(target.text)} of metric ${quote(name)} is no value: write the number that is to be read`,
          at: target.range,
        };
      }
    }
  },
});

/** Empty and unfilled ones are told by other rules; yes or no is a value too. */
function isMeasurable(text: string): boolean {
  return (
    !/\p{L}/u.test(text) ||
    isGap(text) ||
    /^\W*(?:tbd|tba|tbc|todo|to be)\b/i.test(text) ||
    isNotApplicable(text) ||
    /\p{N}/u.test(text) ||
    numbers.test(text) ||
    hasMeasure(text) ||
    hasExactText(text)
  );
}

const numbers =
  /\b(?:zero|none|no|never|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|half|third|quarter|twice|double|triple|all|every|each|yes|pass(?:es|ed|ing)?|parity|unchanged|same as|no change)\b/i;
