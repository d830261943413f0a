import type { SectionKind } from "../../document/section-kind.ts";
import type { Block, Section } from "../../document/spec-document.ts";
import type { SourceRange } from "../../source-range.ts";
import { kindOfSection } from "../kind-of-section.ts";
import { isNotApplicable } from "../not-applicable.ts";
import type { FollowedTemplate, RuleContext } from "../rule.ts";
import { stemsOf } from "./stems-of.ts";

export interface UnservedGoal {
  readonly text: string;
  readonly at: SourceRange;
}

/** Goals that share no word with what is to be built, tested or measured in the same document. */
export function goalsUnserved({
  document,
  template,
  unfilled,
}: Pick<
  RuleContext<unknown>,
  "document" | "template" | "unfilled"
>): readonly UnservedGoal[] {
  if (template === undefined) return [];
  const goals = document.blocks.filter(
    (block) =>
      unfilled.written.has(block) &&
      isGoal(block) &&
      kindAbove(block.section, template) === "goals",
  );
  if (goals.length < 2) return [];
  const serving = document.blocks.filter(
    (block) =>
      unfilled.written.has(block) &&
      servingKinds.has(kindAbove(block.section, template) ?? "goals"),
  );
  const texts = [
    ...serving.map(({ text }) => text),
    ...document.criteria.map(({ text }) => text),
  ];
  if (texts.length < goals.length) return [];
  const served = new Set(texts.flatMap(stemsOf));
  return goals
    .filter(({ text }) => {
      const stems = stemsOf(text);
      return (
        !isHardToSplit.test(text) &&
        stems.length >= 3 &&
        !stems.some((stem) => served.has(stem))
      );
    })
    .map(({ text, range }) => ({ text, at: range }));
}

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

/** Scripts whose words cannot be told apart, or change too much. */
const isHardToSplit =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
