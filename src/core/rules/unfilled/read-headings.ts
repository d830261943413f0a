import { normaliseHeading } from "../../document/normalise-heading.ts";
import type { Section, SpecDocument } from "../../document/spec-document.ts";
import { normaliseGuidance } from "../../template/guidance-text.ts";
import { readHeadingMarks } from "../../template/heading-marks.ts";
import type { Template } from "../../template/template.ts";
import type { SourceRange } from "../../source-range.ts";
import { findTokens, mayHoldTokens } from "./find-tokens.ts";
import { emptyTitles } from "./placeholder-words.ts";
import { headingProse } from "./prose.ts";
import { lookAt } from "./text-look.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

const untitled: ReadonlySet<string> = new Set(emptyTitles);

/** Headings that nobody has filled in: `<TITLE>`, "Spec title", and `Component A` as the template has it. */
export function readHeading(
  section: Section,
  document: SpecDocument,
  headings: ReadonlySet<string>,
  isFilled: () => boolean,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const range = section.headingRange;
  const isTitle = range.start === document.title?.range.start;
  const isFirst =
    document.title === undefined &&
    document.sections.find(({ form }) => form === "heading") === section;
  if ((isTitle || isFirst) && isUntitled(section.heading)) {
    return [{ kind: "placeholder", range, section, texts: [section.heading] }];
  }
  const texts = tokensIn(range, context);
  if (texts.length > 0) {
    return [{ kind: "placeholder", range, section, texts }];
  }
  if (headings.size === 0 || !headings.has(normaliseGuidance(section.heading)))
    return [];
  const kind =
    /\d/.test(section.heading) && isFilled()
      ? "numbered-heading"
      : "template-heading";
  return [{ kind, range, section, texts: [section.heading] }];
}

/** Also `ADR 0. Title`. */
function isUntitled(heading: string): boolean {
  return (
    untitled.has(normaliseHeading(heading)) ||
    /^(?:adr|eip|epic|feature|kep|rfc|spec|story)[-\d\s.:–X#]+(?:short )?title$/i.test(
      heading,
    )
  );
}

function tokensIn(
  range: SourceRange,
  context: UnfilledContext,
): readonly string[] {
  const { source, slots, own } = context;
  const written = source.text.slice(range.start, range.end);
  const words = written.replace(/^#+(?=\s)/, "");
  const mayHold =
    own.isAny || words.includes("0000") || mayHoldTokens(words, lookAt(words));
  if (!mayHold) return [];
  return findTokens(headingProse(source, range).text, true, slots, own)
    .map(({ text }) => text)
    .filter((text) => !context.isNotation(text));
}

/** Headings of a template that vary, as they stand in it: `Component A`, `Story/Job 1:`. */
export function variableHeadings(
  template: Template | undefined,
): ReadonlySet<string> {
  if (template === undefined) return none;
  const known = variable.get(template.document);
  if (known !== undefined) return known;
  const headings = template.document.sections
    .map((section) => section.heading)
    .filter((heading) => readHeadingMarks(heading).fixedName !== undefined);
  const normalised = new Set(headings.map(normaliseGuidance));
  variable.set(template.document, normalised);
  return normalised;
}

const none: ReadonlySet<string> = new Set();
const variable = new WeakMap<SpecDocument, ReadonlySet<string>>();
