import { normaliseHeading } from "../../document/normalise-heading.ts";
import type { Section, SpecDocument } from "../../document/spec-document.ts";
import { normaliseGuidance } from "../../template/guidance-text.ts";
import { readHeadingMarks } from "../../template/heading-marks.ts";
import type { Template } from "../../template/template.ts";
import { findTokens } from "./find-tokens.ts";
import { emptyTitles } from "./placeholder-words.ts";
import { headingProse } from "./prose.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

const untitled: ReadonlySet<string> = new Set(emptyTitles);

/** Headings that nobody has filled in: `<TITLE>`, "Spec title", and `Component A` as the template has it. */
export function readHeading(
  section: Section,
  document: SpecDocument,
  headings: ReadonlySet<string>,
  isFilled: boolean,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const range = section.headingRange;
  const isTitle = range.start === document.title?.range.start;
  if (isTitle && untitled.has(normaliseHeading(section.heading))) {
    return [{ kind: "placeholder", range, section, texts: [section.heading] }];
  }
  const prose = headingProse(context.source, range);
  const tokens = findTokens(
    prose.text,
    true,
    context.slots,
    context.own,
  ).filter(({ text }) => !context.isNotation(text));
  if (tokens.length > 0) {
    const texts = tokens.map((token) => token.text);
    return [{ kind: "placeholder", range, section, texts }];
  }
  if (!headings.has(normaliseGuidance(section.heading))) return [];
  const kind =
    isFilled && /\d/.test(section.heading)
      ? "numbered-heading"
      : "template-heading";
  return [{ kind, range, section, texts: [section.heading] }];
}

/** Headings of a template that vary, as they stand in it: `Component A`, `Story/Job 1:`. */
export function variableHeadings(
  template: Template | undefined,
): ReadonlySet<string> {
  const headings = template?.document.sections
    .map((section) => section.heading)
    .filter((heading) => readHeadingMarks(heading).fixedName !== undefined);
  return new Set(headings?.map(normaliseGuidance));
}
