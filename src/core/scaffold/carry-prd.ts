import { takeId } from "../document/criteria/criterion-id.ts";
import type { SectionKind } from "../document/section-kind.ts";
import type {
  Block,
  Criterion,
  SpecDocument,
} from "../document/spec-document.ts";
import { normaliseGuidance } from "../template/guidance-text.ts";
import type { Template } from "../template/template.ts";
import type { SpecInputs } from "./spec-inputs.ts";
import { escapeMarkdown } from "./spec-title.ts";
import { splitItems } from "./split-items.ts";

/** What a PRD gives to the specification that serves it. */
export type CarriedPrd = Pick<
  SpecInputs,
  "goals" | "nonGoals" | "requirements" | "criteria"
>;

/**
 * Goals, non-goals, requirements (or the stories that stand for them) and criteria, each with the id that the PRD has
 * for it: `Totals match (PRD AC-3)`. One without an id goes without; none is made up. Guidance of the PRD's own template
 * is not carried.
 */
export function carryPrd(
  prd: SpecDocument,
  template: Template | undefined,
): CarriedPrd {
  const statements = prd.sections.flatMap((section) =>
    statementsIn(section.blocks).filter(
      ({ text }) => !template?.guidance.has(normaliseGuidance(text)),
    ),
  );
  const carry = (kind: SectionKind): readonly string[] =>
    statements
      .filter(({ section }) => section.kind === kind)
      .map((block) => withReference(statementText(prd, block)));
  const requirements = carry("requirements");
  return {
    goals: [...carry("goals")],
    nonGoals: [...carry("non-goals")],
    requirements: [
      ...(requirements.length > 0 ? requirements : carry("user-stories")),
    ],
    criteria: prd.criteria.map((criterion) => criterionText(prd, criterion)),
  };
}

/** Paragraphs, and the items of lists with what is nested in them. */
function statementsIn(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.filter(
    ({ kind, text }) =>
      (kind === "paragraph" || kind === "item") && text.trim() !== "",
  );
  const top = Math.min(...texts.map(({ depth }) => depth || Infinity));
  return texts.filter(({ depth }) => depth === 0 || depth === top);
}

/** As written, without the marker. A paragraph under a label or in a quote is one statement as well. */
function statementText(prd: SpecDocument, { node, range }: Block): string {
  if (node.type !== "listItem")
    return prd.text
      .slice(range.start, range.end)
      .replaceAll(/\s*\n\s*(?:>\s*)*/g, " ");
  const length =
    (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
  const item = prd.text.slice(range.start, range.start + length);
  return splitItems(item).join("\n");
}

function criterionText(
  prd: SpecDocument,
  { form, id, range, text }: Criterion,
): string {
  const source = prd.text.slice(range.start, range.end);
  const isPlain = form !== "table" && !source.includes("\n");
  if (isPlain)
    return withReference(
      source.replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?/i, ""),
    );
  const steps = escapeMarkdown(text).replaceAll(
    /\n(?:When|Then|And|But)\b/g,
    (step) => step.toLowerCase(),
  );
  return refer(steps.replaceAll(/,?\n/g, ", "), id);
}

/** Moves the id from before the text behind it: before it, it would be an id of the new specification. */
function withReference(markdown: string): string {
  const [first = "", ...rest] = markdown.split("\n");
  const { id, text } = takeId(first, () => true);
  return [refer(text, id), ...rest].join("\n");
}

function refer(text: string, id: string | undefined): string {
  return id === undefined ? text : `${text} (PRD ${id})`;
}
