import type { Block, Field, Section } from "../../document/spec-document.ts";
import type { SourceRange } from "../../source-range.ts";
import { isBareBox, isBareId, isChildless } from "./bare-items.ts";
import { gapInField } from "./gap-in-field.ts";
import { gapLinks } from "./gap-links.ts";
import { gapCodes, isGapInCode, lastCode } from "./code-gaps.ts";
import { isEmptyField } from "./empty-field.ts";
import { findFigureGaps, takesFigures } from "./figure-gaps.ts";
import { isCellInItalics, isSampleInItalics } from "./example-start.ts";
import { findTokens, mayHoldTokens } from "./find-tokens.ts";
import { bracket, capital, capitals, digit, stop } from "./marks.ts";
import { isSampleValue } from "./likely-samples.ts";
import { isFilledLink, isOnlyLink } from "./only-link.ts";
import { proseOf } from "./prose.ts";
import { readCode } from "./read-code.ts";
import { takesDate, takesState } from "./sample-rows.ts";
import { hasWords, saysMore } from "./says-more.ts";
import { inParentheses } from "./slots.ts";
import {
  isDatePattern,
  isGap,
  isNotBegun,
  isState,
  isProgress,
  isSampleItem,
  isTrailingGap,
} from "./sole-values.ts";
import { lookAt, type TextLook } from "./text-look.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledKind, UnfilledPlace } from "./unfilled-place.ts";

/** What one block of text lacks, and whether it says anything of its own. */
export interface TextReading {
  readonly places: readonly UnfilledPlace[];
  readonly isWritten: boolean;
}

/** Judges any block but a comment; `next` is the one behind it in its section. */
export function readText(
  block: Block,
  next: Block | undefined,
  context: UnfilledContext,
): TextReading {
  if (block.kind === "code") {
    return { places: readCode(block, context), isWritten: true };
  }
  if (block.kind === "definition") {
    if (/^\[[^\]]+\]$/.test(block.text))
      return whole("placeholder", block, block.text);
    return { places: [], isWritten: !block.text.startsWith("#") };
  }
  if (block.text === "") return readEmpty(block);
  if (spellsGap.test(block.text)) return nothingLacks;
  if (block.kind === "cell" && isNotBegun(block.text) && takesState(block))
    return nothingLacks;
  if (isBareBox(block)) return whole("item", block, "");
  const look = context.lookAt(block);
  if (isBareId(block, look)) return whole("item", block, block.text);
  if (isGuidance(block, look, context) && !isAnswered(block, next))
    return whole("guidance", block, block.text);
  if (
    isWholeGap(block, look, context) ||
    isSample(block, look) ||
    isAside(block, context)
  )
    return whole("placeholder", block, block.text);
  if (bareStep.test(block.text)) return { places: [], isWritten: false };
  if (block.kind !== "cell" && !hasWords(block.text, look)) {
    return { places: [], isWritten: /[^\p{P}\p{S}\s]/u.test(block.text) };
  }
  return readParts(block, next, context);
}

/** `TBD: to be determined`, in a list of abbreviations. */
const spellsGap = /^T(?:BA|BC|BD|ODO)\W{1,4}to[ -](?:be [a-z]+|do)\.?$/i;

/** Nothing is said to happen: `- **WHEN** <!-- What somebody does. -->`. */
const bareStep = /^(?:given|when|then|and|but)[ \t:]*$/i;

/** A box to tick is progress, and a name that has become a link is filled in. */
function isGuidance(
  block: Block,
  look: TextLook,
  context: UnfilledContext,
): boolean {
  return (
    block.checked === undefined &&
    context.isGuidance(block.text, look) &&
    !isOnlyLink(block) &&
    !isFilledLink(block)
  );
}

/** `- What else was considered?` with the answer under it or behind it, which is no item of the same list. */
function isAnswered(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "item" || !/\?\s*$/.test(block.text)) return false;
  return (
    next !== undefined &&
    (next.kind === "paragraph" || next.depth > block.depth)
  );
}

/** Text in code is meant as it stands, unless it says itself that it is missing. */
function isWholeGap(
  block: Block,
  { marks }: TextLook,
  context: UnfilledContext,
): boolean {
  if (context.own.isGap(block.text)) return true;
  if ((marks & (capitals | bracket)) !== 0) {
    const code = lastCode(block);
    if (code !== undefined && isGapInCode(code.value)) return true;
  }
  if (block.kind === "paragraph" && paragraphInAngles.test(block.text))
    return true;
  return isGapAsText(block, marks) && lastCode(block)?.isAll !== true;
}

/** `<One paragraph that says what is built.>`, over several lines as well. */
const paragraphInAngles = /^<\p{Lu}\p{Ll}*(?:\s+[^\s<>]+){4,}>$/u;

function isGapAsText(block: Block, marks: number): boolean {
  const { text } = block;
  if (block.kind === "cell")
    return isGap(text) && (!isDatePattern(text) || takesDate(block));
  return (
    isGap(text) ||
    ((marks & stop) !== 0 && isTrailingGap(text)) ||
    isProgress(text)
  );
}

/** Where dependencies are listed, `Requirement 1` is one that stands elsewhere. */
function isSample(block: Block, { marks }: TextLook): boolean {
  return (
    block.node.type === "listItem" &&
    (marks & (digit | capital)) !== 0 &&
    block.node.children.length === 1 &&
    (block.section.kind !== "dependencies" || /^dep/i.test(block.text)) &&
    isSampleItem(block.text) &&
    !isOnlyLink(block)
  );
}

function isAside({ kind, text }: Block, context: UnfilledContext): boolean {
  return (
    context.slots.parentheses && kind !== "cell" && inParentheses.test(text)
  );
}

function readEmpty(block: Block): TextReading {
  const isBare = block.kind === "item" && isChildless(block);
  if (isBare) return whole("item", block, "");
  return {
    places: [],
    isWritten: block.kind !== "item" && block.kind !== "cell",
  };
}

function readParts(
  block: Block,
  next: Block | undefined,
  context: UnfilledContext,
): TextReading {
  const { section } = block;
  const fields = context.fieldsIn(block);
  if (fields.length === 0) {
    const tokens = readTokens(block, context);
    if (tokens.length === 0)
      return isCellInItalics(block, context)
        ? whole("likely-placeholder", block, block.text)
        : nothingLacks;
    const texts = tokens.flatMap((token) => token.texts);
    return { places: tokens, isWritten: saysMore(block.text, texts) };
  }
  const empty = fields.filter((field) =>
    isEmptyField(field, block, next, context),
  );
  const gaps = new Map<Field, string>();
  for (const field of fields) {
    const gap = gapInField(field, section, context);
    if (gap !== undefined) gaps.set(field, gap);
  }
  const tokens = readTokens(block, context).filter(
    ({ range }) =>
      !fields.some(
        (field) =>
          holds(field.range, range.start) &&
          (gaps.has(field) || isState(field.label, field.value)),
      ),
  );
  const places = [
    ...empty.map((field) =>
      place("field", field.range, section, [field.label]),
    ),
    ...Array.from(gaps, ([field, gap]) =>
      place("placeholder", field.range, section, [gap]),
    ),
    ...tokens,
  ];
  const likely = fields.filter(
    (field) =>
      (isSampleValue(field.label, field.value) &&
        !(field.value.endsWith("?") && section.kind === "open-questions")) ||
      isSampleInItalics(field, context),
  );
  const unwritten = [
    ...[...empty, ...gaps.keys()].flatMap(({ label, value }) => [label, value]),
    ...tokens.flatMap((token) => token.texts),
  ];
  const isWritten = places.length === 0 || saysMore(block.text, unwritten);
  return {
    places: [
      ...places,
      ...likely.map(({ range, value }) =>
        place("likely-placeholder", range, section, [value]),
      ),
    ],
    isWritten,
  };
}

const nothingLacks: TextReading = { places: [], isWritten: true };

function readTokens(
  block: Block,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const hasFigures =
    takesFigures(block.section) && findFigureGaps(block.text).length > 0;
  const inLinks = gapLinks(block, context);
  if (!context.own.isAny && !hasFigures && !mayHold(block, context))
    return inLinks;
  const prose = proseOf(context.source, block);
  const inProse = findTokens(
    prose.text,
    context.isAboutGaps,
    context.slots,
    context.own,
    hasFigures,
  ).flatMap(({ text, index }) => {
    if (text.startsWith("{{") && context.isNotation(text)) return [];
    const from = prose.start + index;
    const range = context.rangeBetween(from, from + text.length);
    return place("placeholder", range, block.section, [text]);
  });
  const inCode = gapCodes(block).map((code) =>
    place("placeholder", context.rangeOf(code), block.section, [code.value]),
  );
  return [...inProse, ...inCode, ...inLinks];
}

/** All that prose says is in the text of a block, but for the insides of tags. */
function mayHold(block: Block, context: UnfilledContext): boolean {
  if (block.kind !== "html")
    return mayHoldTokens(block.text, context.lookAt(block));
  const { start, end } = block.range;
  const source = context.source.text.slice(start, end);
  return mayHoldTokens(source, lookAt(source));
}

function whole(kind: UnfilledKind, block: Block, text: string): TextReading {
  return {
    places: [place(kind, block.range, block.section, [text])],
    isWritten: false,
  };
}

function place(
  kind: UnfilledKind,
  range: SourceRange,
  section: Section,
  texts: readonly string[],
): UnfilledPlace {
  return { kind, range, section, texts };
}

function holds(range: SourceRange, offset: number): boolean {
  return offset >= range.start && offset < range.end;
}
