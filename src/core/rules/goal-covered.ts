import * as z from "zod/mini";

import type { SectionKind } from "../document/section-kind.ts";
import type { Block, Section } from "../document/spec-document.ts";
import { kindOfSection } from "./kind-of-section.ts";
import { isNotApplicable } from "./not-applicable.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";

/**
 * A goal with no word in common with what is to be built, tested or measured: nothing in the spec seems to serve it. Documents without
 * a template often describe a design instead of requirements, so they are left alone.
 */
export const goalCovered = defineRule({
  id: "goal-covered",
  description: "Serve every goal by a requirement, criterion, story or metric",
  family: "plan",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    if (template === undefined) return;
    const goals = document.blocks.filter(
      (block) =>
        unfilled.written.has(block) &&
        isGoal(block) &&
        kindAbove(block.section, template) === "goals",
    );
    if (goals.length < 2) return;
    const serving = document.blocks.filter(
      (block) =>
        unfilled.written.has(block) &&
        servingKinds.has(kindAbove(block.section, template) ?? "goals"),
    );
    const texts = [
      ...serving.map(({ text }) => text),
      ...document.criteria.map(({ text }) => text),
    ];
    if (texts.length < goals.length) return;
    const served = new Set(texts.flatMap(stemsOf));
    for (const goal of goals) {
      const stems = stemsOf(goal.text);
      if (isHardToSplit.test(goal.text)) continue;
      if (stems.length < 3 || stems.some((stem) => served.has(stem))) continue;
      yield {
        message: `No requirement, criterion, story or metric shares a word with the goal ${quote(goal.text)}: add what serves it, or drop it`,
        at: goal.range,
      };
    }
  },
});

const servingKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "requirements",
  "acceptance-criteria",
  "user-stories",
  "metrics",
]);

function isGoal(block: Block): boolean {
  return (
    block.kind === "item" && block.depth === 1 && !isNotApplicable(block.text)
  );
}

/** What the section, or the nearest one above it, is about. */
function kindAbove(
  section: Section,
  template: FollowedTemplate,
): SectionKind | undefined {
  for (
    let at: Section | undefined = section;
    at !== undefined;
    at = at.parent
  ) {
    const kind = kindOfSection(at, template);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Letters that words of one family share: `exported` and `exports`. */
const stem = 5;

/** Scripts whose words cannot be told apart, or change too much. */
const isHardToSplit =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Short words, and those that say little, are left out. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{sc=Latin}\p{sc=Cyrillic}]{4,}/gu);
  return (words ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.slice(0, stem));
}

const common: ReadonlySet<string> = new Set(
  "able about above across after allow also because been before being best both cannot could does done each easily easy enable ensure every from have improve into less make many more most must need only other over provide should some such support than that their them then there these they this those through under using want well what when where which while will with within without would".split(
    " ",
  ),
);
