import * as z from "zod/mini";

import { normaliseHeading } from "../document/normalise-heading.ts";
import type { SpecDocument } from "../document/spec-document.ts";
import { nearestName } from "../nearest-name.ts";
import { kindOfSection } from "./kind-of-section.ts";
import { keyOf, readPlan } from "./plan/read-plan.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";
import { isGap } from "./unfilled/sole-values.ts";

/** What a component waits for has to be planned itself, or to be told as work of somebody else. */
export const componentDependencyKnown = defineRule({
  id: "component-dependency-known",
  description: "Plan every component that another one depends on",
  family: "plan",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    const { described, planned } = readPlan(document, template, unfilled);
    const others = new Set(described.map(({ key }) => key));
    const related = relatedWork(document, template);
    const names = planned
      .map(({ name }) => name)
      .filter((name) => name.length <= longest)
      .slice(0, mostCompared);
    const wanted = planned.flatMap(({ name, range, unknownNeeds }) =>
      unknownNeeds
        .filter((need) => !isNothing(need))
        .map((need) => ({ name, range, need })),
    );
    for (const { name, range, need } of wanted.slice(0, mostCompared)) {
      const key = keyOf(need);
      if (others.has(key) || related.includes(key)) continue;
      const near = nearestName(need.trim(), names);
      yield {
        message: `${quote(name)} depends on ${quote(need)}, which is not planned: ${near === undefined ? "add a row for it, or name it as related work if others build it" : `did you mean ${quote(near)}?`}`,
        at: range,
        ...(near === undefined ? { severity: "notice" } : {}),
      };
    }
  },
});

/** Each name is compared with each other one. */
const mostCompared = 200;
const longest = 80;

/** What the sections about dependencies on others say. */
function relatedWork(
  document: SpecDocument,
  template: FollowedTemplate | undefined,
): string {
  return document.blocks
    .filter(
      ({ section }) => kindOfSection(section, template) === "dependencies",
    )
    .map(({ text }) => normaliseHeading(text))
    .join(" ");
}

/** A dash, "None", a gap, or a sentence: more words than a name has. */
function isNothing(need: string): boolean {
  const words = need.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length === 0 ||
    words.length > 5 ||
    need.length > longest ||
    isGap(need) ||
    /^\W*(?:none|nothing|no|n\/?a|external|keine|aucune?|ninguna?)\b/i.test(
      need,
    ) ||
    /\(external\)/i.test(need)
  );
}
