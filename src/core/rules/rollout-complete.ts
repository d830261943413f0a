import * as z from "zod/mini";

import type { Section, SpecDocument } from "../document/spec-document.ts";
import { kindOfSection } from "./kind-of-section.ts";
import { isNotApplicable } from "./not-applicable.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { hasText } from "./unfilled/find-unfilled.ts";
import type { UnfilledKind } from "./unfilled/unfilled-place.ts";

const rolloutParts = ["stages", "rollback"] as const;

type RolloutPart = (typeof rolloutParts)[number];

/** How it gets out, and how it gets back. A word for it anywhere in the document will do. */
export const rolloutComplete = defineRule({
  id: "rollout-complete",
  description: "Say how a change is rolled out, and how it is taken back",
  family: "plan",
  defaultSeverity: "warning",
  options: z.strictObject({
    /** What a rollout has to have. */
    parts: z._default(z.array(z.enum(rolloutParts)), [...rolloutParts]),
  }),

  *check({ document, template, unfilled, options }) {
    const section = document.sections.find(
      (one) =>
        one.form === "heading" &&
        kindOfSection(one, template) === "rollout" &&
        !isOfClusters.test(one.name),
    );
    if (section === undefined || !hasText(section, unfilled.written)) return;
    const isUnfilled = unfilled.places.some(
      ({ range, kind }) =>
        !leftovers.has(kind) &&
        section.range.start <= range.start &&
        range.end <= section.range.end,
    );
    if (
      isUnfilled ||
      section.blocks.some(({ text }) => isNotApplicable(text))
    ) {
      return;
    }
    for (const part of options.parts) {
      if (said[part].test(textFor(part, section, document))) continue;
      yield {
        message: `Section ${quote(section.heading)} ${advice[part]}`,
        at: section.headingRange,
        ...(template === undefined ? { severity: "notice" } : {}),
      };
    }
  },
});

/** What one who has it already does to get a new version, whenever that is. */
const isOfClusters = /^upgrade (?:downgrade|migration)/;

/** Beside text that is written they say nothing about what is still to come. */
const leftovers: ReadonlySet<UnfilledKind> = new Set([
  "comment",
  "item",
  "row",
]);

/** What is said of going back may stand under risks or operations. */
function textFor(
  part: RolloutPart,
  section: Section,
  document: SpecDocument,
): string {
  return part === "rollback"
    ? document.text
    : document.text.slice(section.range.start, section.range.end);
}

const advice: Readonly<Record<RolloutPart, string>> = {
  stages:
    "does not say in which steps, or to whom first: name them, or say that all get it at once",
  rollback:
    "does not say how to go back: write the steps, or why none are needed",
};

const said: Readonly<Record<RolloutPart, RegExp>> = {
  stages:
    /\d\s?%|\b(?:stag(?:e|es|ed|ing)|steps?|phases?|phased|waves?|rings?|cohorts?|canary|canaries|pilots?|alpha|beta|preview|experimental|flags?|flagged|toggle|gate[sd]?|opt[- ]in|gradual(?:ly)?|incremental(?:ly)?|progressive(?:ly)?|first|then|after|once|internal(?:ly)?|early access|regions?|environments?|tenants?|dogfood|at once|big bang|everyone|everybody|all (?:users|customers|clusters)|week|day|version|release[sd]?|milestones?|deploy(?:s|ed|ment)?|merge[sd]?|minor|major|q[1-4])\b|^[ \t]*\d+[.)]\s/im,
  rollback:
    /\broll(?:s|ed|ing)?[- ]?back|\brevert|\bundo\b|\bundone\b|\bback ?out\b|\b(?:turn|switch)(?:ed|ing|es)? (?:it |them |this )?off\b|\bdisabl|\bkill[- ]?switch|\brestor|\bdowngrad|\bfall(?:s|ing)? ?back\b|\bgo(?:es|ing)? back\b|\bta(?:k(?:e|es|ing|en)|ook) (?:it |them |this |the change )?back\b|\bfeature[- ]?flag|\btoggle|\bbackward|\bnot (?:be )?revers|\brevers|zurückroll|rückgängig|revenir|revertir|desfazer|откат|ロールバック|回滚|롤백/i,
};
