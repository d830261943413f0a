import type { SectionKind } from "../../document/section-kind.ts";
import type {
  Block,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
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
  const kinds = kindsAbove(document, template);
  if (!document.sections.some((section) => kinds.get(section) === "goals"))
    return [];
  const goals: Block[] = [];
  const texts: string[] = [];
  for (const block of document.blocks) {
    if (!unfilled.written.has(block)) continue;
    const kind = kinds.get(block.section);
    if (kind === undefined) continue;
    if (kind === "goals" && isGoal(block)) goals.push(block);
    else if (servingKinds.has(kind)) texts.push(block.text);
  }
  if (goals.length < 2) return [];
  texts.push(...document.criteria.map(({ text }) => text));
  if (texts.length < goals.length) return [];
  return withoutServed(goals, texts).map(({ text, range }) => ({
    text,
    at: range,
  }));
}

/** Most goals are served by the first few texts. */
function withoutServed(
  goals: readonly Block[],
  texts: readonly string[],
): readonly Block[] {
  let left = goals.flatMap((goal) => {
    const stems = stemsOf(goal.text);
    return isHardToSplit.test(goal.text) || stems.length < 3
      ? []
      : [{ goal, stems }];
  });
  let wanted = new Set(left.flatMap(({ stems }) => stems));
  for (const text of texts) {
    if (left.length === 0) break;
    const found = stemsOf(text).filter((stem) => wanted.has(stem));
    if (found.length === 0) continue;
    left = left.filter(
      ({ stems }) => !stems.some((one) => found.includes(one)),
    );
    wanted = new Set(left.flatMap(({ stems }) => stems));
  }
  return left.map(({ goal }) => goal);
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

/** What each section, or the nearest one above it, is about. */
function kindsAbove(
  document: SpecDocument,
  template: FollowedTemplate,
): ReadonlyMap<Section, SectionKind> {
  const kinds = new Map<Section, SectionKind>();
  for (const section of document.sections) {
    const above = section.parent && kinds.get(section.parent);
    const kind = kindOfSection(section, template) ?? above;
    if (kind !== undefined) kinds.set(section, kind);
  }
  return kinds;
}

/** Scripts whose words cannot be told apart, or change too much. */
const isHardToSplit =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
