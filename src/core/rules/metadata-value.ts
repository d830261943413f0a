import * as z from "zod/mini";

import type { MetadataEntry } from "../document/spec-document.ts";
import type { TemplateMetadata } from "../template/template.ts";
import { nearestName } from "../nearest-name.ts";
import { cleanValue } from "./clean-value.ts";
import { quote, quoteAll } from "./quote.ts";
import { defineRule, type Problem } from "./rule.ts";
import { isGap } from "./unfilled/sole-values.ts";

export const metadataValue = defineRule({
  id: "metadata-value",
  description: "Allow only metadata values that the template lists",
  family: "metadata",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unknownTemplate, unfilled }) {
    if (unknownTemplate !== undefined) {
      const entry = document.metadata.find(({ key }) => key === "template");
      const near = nearestName(unknownTemplate.name, unknownTemplate.known);
      yield {
        message: `No template is called ${quote(unknownTemplate.name)}: ${near === undefined ? `known are ${quoteAll(unknownTemplate.known, 6)}` : `did you mean ${quote(near)}?`}`,
        at: entry?.range ?? document.title?.range ?? document.end,
      };
    }
    const told = new Set(unfilled.places.map((place) => place.range.line));
    for (const wanted of template?.metadata ?? []) {
      if (wanted.values === undefined) continue;
      for (const entry of document.metadata) {
        if (entry.key !== wanted.key || told.has(entry.range.line)) continue;
        const problem = judge(entry, wanted, wanted.values);
        if (problem !== undefined) yield problem;
      }
    }
  },
});

function judge(
  entry: MetadataEntry,
  wanted: TemplateMetadata,
  values: readonly string[],
): Problem | undefined {
  const value = cleanValue(entry.value);
  if (value === "" || isGap(value)) return undefined;
  const known = values.map(comparable);
  if (known.includes(comparable(value))) return undefined;
  const near = nearestName(value, values);
  const hint =
    near === undefined
      ? `write one of ${quoteAll(values, 8)}`
      : `did you mean ${quote(near)}?`;
  return {
    message: `${quote(wanted.label)} cannot be ${quote(value)}: ${hint}`,
    at: entry.range,
  };
}

/** "In Review", "in-review" and "in_review" are one. */
function comparable(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();
}
