import type { SourceText } from "../../document/source-text.ts";
import type { Block, SpecDocument } from "../../document/spec-document.ts";
import { storyWords } from "./gaps-abroad.ts";
import { bracket } from "./marks.ts";
import { proseOf } from "./prose.ts";
import { isGap } from "./sole-values.ts";
import type { TextLook } from "./text-look.ts";
import { type Token, tokensOf } from "./token.ts";

/** Brackets that this document writes around text to come. */
export interface SlotStyle {
  readonly squares: boolean;
  readonly braces: boolean;
  /** Around whole items and paragraphs: `（対象ユーザー）`. */
  readonly parentheses: boolean;
  /** Around values of which one is a gap: `**Owner:** _Name_`, `**Date:** _YYYY-MM-DD_`. */
  readonly italics: boolean;
}

export const noSlots: SlotStyle = {
  squares: false,
  braces: false,
  parentheses: false,
  italics: false,
};

/** So many different ones make brackets the style of an unfilled template: nobody leaves whole values in brackets otherwise. */
const minSlots = 3;

/** One remark in parentheses is an aside; where half of all text is, it waits for an author. */
const minShareInParentheses = 1 / 2;
export const inParentheses = /^[(（][^()（）]{2,200}[)）]$/u;

const insides = "(?= *[\\p{L}#%]|\\d+(?:-\\d+)? \\p{L})[^[\\]{}]{2,400}";
const square = `(?<![A-Za-z\\d\\][!#]|[A-Za-z\\d]_)\\[${insides}\\](?![(\\[\\]]|_?[A-Za-z\\d])`;
/** `[List the goals:` above a list, closed behind it. */
const unclosed = "^\\[(?=\\p{Lu})[^\\[\\]]{12,}$(?![\\s\\S])";
const brace = `(?<![\\w$/.{=])\\{ ?${insides}\\}(?![\\w/}])`;

/** Documentation of code: `* `path` {string}`. */
const typesInBraces =
  /\{(?:any|bool|boolean|integer|number|Object|Promise|string)\}/;

/** List markers, boxes and emphasis in front of text. */
const opening = "^(?:[-+*_>| \\t]|\\d+[.)][ \\t]|\\[[ xX]\\][ \\t])*";
/** `Goal: `, `**Who has it?** `. */
const label =
  "(?:[^:：\\n]{1,60}[:：][*_]*[ \\t]*|\\*\\*[^*\\n]{1,60}\\*\\*[ \\t]*)?";
const step =
  "\\b(?:shall|must|should|when|if|while|where|given|then|as an?|i want(?: to)?|so that|because|be able to)\\b[*_]*,?\\s+";

const squareSlot = slotPattern(square);
const braceSlot = slotPattern(brace);
const unclosedSlot = new RegExp(unclosed, "gu");
/** `€[X]`, `[N]%`, `[X] hours`. */
const number =
  "(?<=[€$£])\\[[A-Z]{1,3}\\]|\\[[A-Z]\\](?= ?%)|\\[[NXY]\\](?= (?:[a-z]+s|uur)\\b)";
const squareToken = new RegExp(`${square}|${unclosed}|${number}`, "gu");
const braceToken = new RegExp(brace, "gu");

/** Remarks and sources: `[optional]`, `[Source: docs/stack.md]`. */
const remark =
  /^.\s?(?:optional\b|if (?:any|applicable)\b|(?:n\/a|sic|link)\]|\p{L}+[:：]\s)|\.md\b|:\/\//iu;
/** `[RFC 2119]`, `[ADR-12]`. */
const standard = /^\[[A-Z]{2,}[ -]?\d[\d.-]*\]$/;

/** Reads the whole document: one value in brackets proves nothing. */
export function readSlotStyle(
  document: SpecDocument,
  source: SourceText,
  lookAt: (block: Block) => TextLook,
): SlotStyle {
  const others = {
    parentheses: usesParentheses(document),
    italics: usesItalics(document),
  };
  if (!/[[{]/.test(document.text)) return { ...noSlots, ...others };
  const squares = new Set<string>();
  const braces = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind === "comment" || block.kind === "code") continue;
    if ((lookAt(block).marks & bracket) === 0) continue;
    if (!/[[{]/.test(block.text)) continue;
    const { text } = proseOf(source, block);
    for (const slot of slotsIn(text, squareSlot)) squares.add(slot);
    for (const { text: slot } of tokensOf(text, unclosedSlot))
      squares.add(slot);
    for (const slot of slotsIn(text, braceSlot)) braces.add(slot);
  }
  return {
    squares: squares.size >= minSlots,
    braces:
      (braces.size >= minSlots || isInBraces(document.title?.text ?? "")) &&
      !typesInBraces.test(document.text),
    ...others,
  };
}

function usesItalics({ text }: SpecDocument): boolean {
  const values = Array.from(text.matchAll(italicValue), ([, , one]) => one);
  return (
    new Set(values).size >= minSlots &&
    values.some((value = "") => value.endsWith("?") || isGap(value))
  );
}

/** Behind a label or in a cell, and nothing else there. */
const italicValue =
  /(?:[:：][*_]*|\|) +([*_])(?![*_\s])([^*_|\n]{2,60})\1 *(?=\||\r?\n|$)/g;

/** A heading of nothing but what stands for text: `{NUMBER}. {TITLE}`. */
export function isInBraces(heading: string): boolean {
  return (
    heading.endsWith("}") &&
    /^(?:(?:adr|eip|epic|feature|kep|prd|rfc|spec|story)\W{1,3})?(?:\{ ?\p{L}[\p{L} _-]+\}[\d\s.:–-]*)+$/iu.test(
      heading,
    )
  );
}

function usesParentheses({ blocks }: SpecDocument): boolean {
  let texts = 0;
  const found: string[] = [];
  for (const { kind, text } of blocks) {
    if ((kind !== "item" && kind !== "paragraph") || text === "") continue;
    texts += 1;
    if ("(（".includes(text.charAt(0)) && inParentheses.test(text))
      found.push(text);
  }
  return (
    new Set(found).size >= minSlots &&
    found.length / texts >= minShareInParentheses
  );
}

/** Everything in brackets of the style that the document has. */
export function findSlots(text: string, style: SlotStyle): Token[] {
  return [
    ...(style.squares && text.includes("[") ? tokensOf(text, squareToken) : []),
    ...(style.braces && text.includes("{") ? tokensOf(text, braceToken) : []),
  ].filter((token) => canBeSlot(token.text));
}

/** Groups: what fills a line but for its label, and what a step or a requirement is about. */
function slotPattern(bracketed: string): RegExp {
  return new RegExp(
    `${opening}${label}(?<value>${bracketed})[*_.| \\t]*$|(?:${step}|${storyWords})(?<object>${bracketed})`,
    "gimu",
  );
}

/** A value of one plain word is as often a tag: `[auth]`. */
function slotsIn(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ({ 0: line, groups }) => {
    const value = groups?.["value"];
    return value !== undefined &&
      (isWordy(value) || startsWithStoryWord.test(line))
      ? value
      : groups?.["object"];
  }).filter((slot): slot is string => slot !== undefined && canBeSlot(slot));
}

/** `**Wil ik** [functionaliteit]`. */
const startsWithStoryWord = new RegExp(`^[\\s*_>-]*${storyWords}\\[`, "iu");

function canBeSlot(text: string): boolean {
  return !remark.test(text) && !standard.test(text);
}

function isWordy(value: string | undefined): boolean {
  return (
    value !== undefined &&
    (/\S\s+\S/.test(value) ||
      /^.[A-Z_]{4,}.$/.test(value) ||
      /^\{[a-z][a-z\d_]+\}$/.test(value) ||
      /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{3}/.test(value))
  );
}
