import type { Section, SpecDocument } from "../../document/spec-document.ts";
import {
  type FingerprintIndex,
  hashGuidance,
  indexHashes,
  isPrinted,
} from "../../template/guidance-fingerprint.ts";
import { normaliseGuidance } from "../../template/guidance-text.ts";
import { readHeadingMarks } from "../../template/heading-marks.ts";
import type { Template } from "../../template/template.ts";
import type { SourceRange } from "../../source-range.ts";
import { findTokens, mayHoldTokens } from "./find-tokens.ts";
import { headingProse } from "./prose.ts";
import { isInBraces } from "./slots.ts";
import { isEmptyTitle } from "./sole-values.ts";
import { lookAt, type TextLook } from "./text-look.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** Headings that nobody has filled in: `<TITLE>`, "Spec title", and `Component A` as the template has it. */
export function readHeading(
  section: Section,
  document: SpecDocument,
  headings: VariableHeadings,
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
  const written = withoutMarks(range, context);
  const look = lookAt(written);
  const texts = tokensIn(range, written, look, context);
  const saysWhatIsOpen =
    isListOfTasks(section) ||
    (/^\W*to be \w+\W*$/i.test(section.heading) && isFilled());
  if (texts.length > 0 && !saysWhatIsOpen) {
    return [{ kind: "placeholder", range, section, texts }];
  }
  const { hash } = written === section.heading ? look : lookAt(section.heading);
  if (!isPrinted(headings, hash)) return [];
  const kind =
    /\d/.test(section.heading) && isFilled()
      ? "numbered-heading"
      : "template-heading";
  return [{ kind, range, section, texts: [section.heading] }];
}

/** `TODO:` above what there is to do. */
function isListOfTasks({ heading, blocks }: Section): boolean {
  return (
    /^\W*to-?dos?\W*$/i.test(heading) &&
    blocks.some(({ kind, text }) => kind === "item" && text !== "")
  );
}

/** Also `ADR 0. Title`, `{NUMBER}. {TITLE}`. */
function isUntitled(heading: string): boolean {
  return (
    isEmptyTitle(heading) ||
    isInBraces(heading) ||
    /^(?:adr|design(?: doc(?:ument)?)?|eip|epic|feature|kep|prd|proposal|rfc|spec|story)[-\d\s.:–—NX#]+(?:short )?(?:descriptive |imperative )?title$/i.test(
      heading,
    )
  );
}

function tokensIn(
  range: SourceRange,
  written: string,
  look: TextLook,
  context: UnfilledContext,
): readonly string[] {
  const { source, slots, own } = context;
  const mayHold =
    own.isAny || written.includes("0000") || mayHoldTokens(written, look);
  if (!mayHold) return [];
  return findTokens(headingProse(source, range).text, true, slots, own)
    .map(({ text }) => text)
    .filter((text) => !context.isNotation(text));
}

/** The source of a heading, without the `#` in front of it. */
function withoutMarks(
  { start, end }: SourceRange,
  { source: { text } }: UnfilledContext,
): string {
  let from = start;
  while (text[from] === "#") from += 1;
  if (from === start || (text[from] !== " " && text[from] !== "\t"))
    return text.slice(start, end);
  while (text[from] === " " || text[from] === "\t") from += 1;
  return text.slice(from, end);
}

/** By their hash in the form to compare. */
type VariableHeadings = FingerprintIndex;

/** Headings of a template that vary, as they stand in it: `Component A`, `Story/Job 1:`. */
export function variableHeadings(
  template: Template | undefined,
): VariableHeadings {
  if (template === undefined) return none;
  const known = variable.get(template.document);
  if (known !== undefined) return known;
  const headings = template.document.sections
    .map((section) => section.heading)
    .filter((heading) => readHeadingMarks(heading).fixedName !== undefined);
  const normalised = indexHashes(
    headings.map((heading) => hashGuidance(normaliseGuidance(heading))),
  );
  variable.set(template.document, normalised);
  return normalised;
}

const none: VariableHeadings = new Map();
const variable = new WeakMap<SpecDocument, VariableHeadings>();
