import { distance } from "fastest-levenshtein";
import * as z from "zod/mini";

import type { MetadataEntry } from "../document/spec-document.ts";
import type { UnknownVersion } from "../template/as-of-version.ts";
import type { TemplateMetadata } from "../template/template.ts";
import { nearestName } from "../nearest-name.ts";
import { cleanValue } from "./clean-value.ts";
import { quote, quoteAll } from "./quote.ts";
import { isoDate } from "./iso-date.ts";
import { defineRule, type FollowedTemplate, type Problem } from "./rule.ts";
import { isGap } from "./unfilled/sole-values.ts";

export const metadataValue = defineRule({
  id: "metadata-value",
  description: "Allow only metadata values that the template lists",
  family: "metadata",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unknownTemplate, unknownVersion, unfilled }) {
    if (unknownTemplate !== undefined) {
      const entry = document.metadata.find(({ key }) => key === "template");
      const near = nearestName(unknownTemplate.name, unknownTemplate.known);
      yield {
        message: `No template is called ${quote(unknownTemplate.name)}: ${near === undefined ? `known are ${quoteAll(unknownTemplate.known, 6)}` : `did you mean ${quote(near)}?`}`,
        at: entry?.range ?? document.title?.range ?? document.end,
      };
    }
    if (unknownVersion !== undefined) yield judgeVersion(unknownVersion);
    const told = new Set(unfilled.places.map((place) => place.range.line));
    for (const wanted of template?.metadata ?? []) {
      if (wanted.values === undefined) continue;
      for (const entry of document.metadata) {
        if (entry.key !== wanted.key || told.has(entry.range.line)) continue;
        const problem = judge(entry, wanted, wanted.values, document.text);
        if (problem !== undefined) yield problem;
      }
    }
    for (const entry of document.metadata) {
      if (!asksForDate(entry.key, template)) continue;
      const problem = judgeDate(entry, document.text);
      if (problem !== undefined) yield problem;
    }
  },
});

/** History goes back only so far, so it may have been one. */
function judgeVersion({ entry, known }: UnknownVersion): Problem {
  const [now = ""] = known;
  return {
    severity: "notice",
    message: `No text of the template is of version ${quote(entry.value)}: known are ${quoteAll(known, 6)}, and ${quote(now)} counts`,
    at: entry.range,
  };
}

function judge(
  entry: MetadataEntry,
  wanted: TemplateMetadata,
  values: readonly string[],
  text: string,
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
    message: `${quote(wanted.label)}${entry.shape === "file" ? " in the file of its metadata" : ""} cannot be ${quote(value)}: ${hint}`,
    at: entry.range,
    ...fixOf(entry, value, slipFor(value, values), text),
  };
}

/** One or two letters off a value that no other one is nearly as near to. */
function slipFor(value: string, values: readonly string[]): string | undefined {
  const [nearest, second] = values
    .map((known) => ({
      known,
      away: distance(comparable(value), comparable(known)),
    }))
    .toSorted((a, b) => a.away - b.away);
  const most = value.length >= 8 ? 2 : 1;
  if (nearest === undefined || value.length < 4 || nearest.away > most) return;
  return second !== undefined && second.away <= nearest.away + 1
    ? undefined
    : nearest.known;
}

function fixOf(
  { range }: MetadataEntry,
  value: string,
  meant: string | undefined,
  text: string,
): Pick<Problem, "fix"> {
  if (meant === undefined) return {};
  const pieces = text.slice(range.start, range.end).split(value);
  if (pieces.length !== 2) return {};
  const start = range.start + (pieces[0] ?? "").length;
  return {
    fix: {
      title: `Write "${meant}"`,
      edits: [{ start, end: start + value.length, newText: meant }],
    },
  };
}

/** Where the template shows how: `Last updated: YYYY-MM-DD`. */
function asksForDate(
  key: string,
  template: FollowedTemplate | undefined,
): boolean {
  return (template?.document.metadata ?? []).some(
    (entry) =>
      entry.key === key &&
      /\bYYYY-MM-DD\b/i.test(
        template?.document.text.slice(entry.range.start, entry.range.end) ?? "",
      ),
  );
}

function judgeDate(entry: MetadataEntry, text: string): Problem | undefined {
  const date = isoDate(entry.value);
  if (date === undefined) return undefined;
  const isCertain = date !== "ambiguous";
  return {
    severity: "notice",
    message: `Date ${quote(entry.value)} is not written as the template asks: write ${isCertain ? quote(date) : "`YYYY-MM-DD`, so that day and month cannot be taken for each other"}`,
    at: entry.range,
    ...fixOf(entry, entry.value, isCertain ? date : undefined, text),
  };
}

/** "In Review", "in-review" and "in_review" are one. */
function comparable(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();
}
