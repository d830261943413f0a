import type { Block, Field, Section } from "../../document/spec-document.ts";
import type { SourceRange } from "../../source-range.ts";
import { gapCodes, isGapInCode, lastCode } from "./code-gaps.ts";
import { gapCommentInCode } from "./comments.ts";
import { findTokens, mayHoldTokens } from "./find-tokens.ts";
import { proseOf } from "./prose.ts";
import { isGap, isGapValue, isTrailingGap } from "./sole-values.ts";
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
  if (block.kind === "code") return readCode(block, context);
  if (block.kind === "definition") {
    return { places: [], isWritten: !block.text.startsWith("#") };
  }
  if (block.text === "") return readEmpty(block);
  if (block.checked === undefined && context.isGuidance(block.text)) {
    return whole("guidance", block, block.text);
  }
  if (isWholeGap(block)) return whole("placeholder", block, block.text);
  if (block.kind !== "cell" && !hasWords(block.text)) {
    return { places: [], isWritten: /[^\p{P}\p{S}\s]/u.test(block.text) };
  }
  return readParts(block, next, context);
}

/** Text in code is meant as it stands, unless it says itself that it is missing. */
function isWholeGap(block: Block): boolean {
  const code = lastCode(block);
  if (code !== undefined && isGapInCode(code.value)) return true;
  if (code?.isAll === true) return false;
  return isGap(block.text) || isTrailingGap(block.text);
}

function readEmpty(block: Block): TextReading {
  const isBare = block.kind === "item" && isChildless(block);
  if (isBare) return whole("item", block, "");
  return {
    places: [],
    isWritten: block.kind !== "item" && block.kind !== "cell",
  };
}

/** An item whose list, code or image stands below its marker is not empty. */
function isChildless(block: Block): boolean {
  return (
    block.node.type === "listItem" &&
    block.node.children.every(
      (child) => child.type === "paragraph" && child.children.length === 0,
    )
  );
}

function readParts(
  block: Block,
  next: Block | undefined,
  context: UnfilledContext,
): TextReading {
  const { section } = block;
  const fields = context.fieldsIn(block);
  const empty = fields.filter((field) => isEmpty(field, block, next, context));
  const gaps = fields.filter(
    (field) => field.value !== "" && isGapValue(field.label, field.value),
  );
  const tokens = readTokens(block, context).filter(
    ({ range }) => !gaps.some((field) => holds(field.range, range.start)),
  );
  const places = [
    ...empty.map((field) =>
      place("field", field.range, section, [field.label]),
    ),
    ...gaps.map((field) =>
      place("placeholder", field.range, section, [field.value]),
    ),
    ...tokens,
  ];
  const unwritten = [
    ...[...empty, ...gaps].flatMap((field) => [field.label, field.value]),
    ...tokens.flatMap((token) => token.texts),
  ];
  const isWritten = places.length === 0 || saysMore(block.text, unwritten);
  return { places, isWritten };
}

function readTokens(
  block: Block,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const { start, end } = block.range;
  if (!mayHoldTokens(context.source.text.slice(start, end))) return [];
  const prose = proseOf(context.source, block);
  const inProse = findTokens(prose.text, context.isAboutGaps).map(
    ({ text, index }) => {
      const from = prose.start + index;
      const range = context.rangeBetween(from, from + text.length);
      return place("placeholder", range, block.section, [text]);
    },
  );
  const inCode = gapCodes(block).map((code) =>
    place("placeholder", context.rangeOf(code), block.section, [code.value]),
  );
  return [...inProse, ...inCode];
}

/** A label that introduces what follows is no empty field. */
function isEmpty(
  field: Field,
  block: Block,
  next: Block | undefined,
  context: UnfilledContext,
): boolean {
  if (field.value !== "" || context.asksFor(field.range)) return false;
  if (isInToc(block)) return false;
  if (block.kind === "item") return !introduces(block, next, context);
  if (block.quoted && next?.quoted === true) return false;
  if (context.fieldsIn(block).length > 1) return true;
  if (next === undefined && block.section.children.length > 0) return false;
  return isMarked(block);
}

/** Code, a table or a paragraph right behind the last item of a list belongs to it, however it is indented. */
function introduces(
  block: Block,
  next: Block | undefined,
  context: UnfilledContext,
): boolean {
  if (next === undefined || next.depth > 0) return false;
  return next.kind !== "paragraph" || context.fieldsIn(next).length === 0;
}

/** A link to a heading that ends in a colon. */
function isInToc({ node }: Block): boolean {
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  return (
    phrasing?.type === "paragraph" &&
    phrasing.children.length === 1 &&
    phrasing.children[0]?.type === "link"
  );
}

/** In bold or italics. A plain line with a colon at its end is how people introduce a list as often as how they label a field. */
function isMarked(block: Block): boolean {
  const { node } = block;
  return (
    node.type === "paragraph" &&
    (node.children[0]?.type === "strong" ||
      node.children[0]?.type === "emphasis")
  );
}

/** Whether words are left when labels and placeholders are taken away, apart from a label. */
function saysMore(text: string, parts: readonly string[]): boolean {
  const rest = parts.reduce((left, part) => left.replace(part, " "), text);
  const behindLabel = rest.replace(/^[^:：]{1,60}[:：]/, "");
  return hasWords(behindLabel);
}

/** In code only what says so itself counts: `<!-- TODO -->`. */
function readCode(block: Block, context: UnfilledContext): TextReading {
  const { start, end } = block.range;
  const source = context.source.text.slice(start, end);
  const places = Array.from(source.matchAll(gapCommentInCode), (match) =>
    place(
      "placeholder",
      context.rangeBetween(
        start + match.index,
        start + match.index + match[0].length,
      ),
      block.section,
      [match[0]],
    ),
  );
  return { places, isWritten: true };
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

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
