import type { Block } from "../../document/spec-document.ts";
import { twinPattern } from "../../twin-pattern.ts";
import { digit, stop } from "./marks.ts";
import { isTopicPhrase } from "./topic-phrases.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/**
 * Blocks that are rather a template's sample than text of their own, whatever their language: items that only count (`Task 1`,
 * `Task 2`, `Risk 1 — what is done`, `Risk 2 — what is done`), and a lone short line that trails off ("Why it is needed...").
 */
export function findSampleBlocks(
  blocks: readonly Block[],
  context: UnfilledContext,
): readonly Block[] {
  const [only] = blocks;
  if (only === undefined) return [];
  if (blocks.length === 1 && trailsOff(only, context)) return [only];
  const lettered = blocks.filter(endsInLetter);
  return lettered.length > 1 ? lettered : countingRuns(blocks, context);
}

const maxWords = 12;
const maxLength = 80;

function trailsOff(block: Block, context: UnfilledContext): boolean {
  const { kind, text, section } = block;
  const { marks, words } = context.lookAt(block);
  return (
    kind === "paragraph" &&
    section.form !== "preamble" &&
    (marks & stop) !== 0 &&
    words <= maxWords &&
    text.length <= maxLength &&
    /[^.\s](?:\.{3}|\u2026)\W*$/.test(text) &&
    !/\betc\W*$|[.?!] /i.test(text)
  );
}

/** Names that a number belongs to: of what is planned, and of versions. */
const numbered =
  /^(?:day|epic|grade|group|level|milestone|month|option|part|phase|q|quarter|release|section|sprint|stage|step|story|tier|type|v|version|wave|week|year)s?$/i;

/** `User does X`, `System responds with Y`. */
function endsInLetter({ kind, text }: Block): boolean {
  if (kind !== "item" || text.length >= 50) return false;
  const last = text.charAt(text.length - (text.endsWith(".") ? 2 : 1));
  return "XYZ".includes(last) && / [XYZ](?:, ?[XYZ])*\.?$/.test(text);
}

interface Counting {
  readonly block: Block;
  /** All but the number: `Risk – how it is met`. */
  readonly noun: string;
  readonly number: number;
}

function countingRuns(
  blocks: readonly Block[],
  context: UnfilledContext,
): readonly Block[] {
  const found: Block[] = [];
  let run: Counting[] = [];
  const close = (): void => {
    if (run.length > 1) found.push(...run.map(({ block }) => block));
    run = [];
  };
  for (const block of blocks) {
    const counting = readCounting(block, context);
    const last = run.at(-1);
    const goesOn =
      counting !== undefined &&
      last !== undefined &&
      counting.noun === last.noun &&
      counting.number === last.number + 1;
    if (!goesOn) close();
    if (counting !== undefined && (goesOn || counting.number === 1))
      run.push(counting);
  }
  close();
  return found;
}

function readCounting(
  block: Block,
  context: UnfilledContext,
): Counting | undefined {
  const { kind, text } = block;
  if (kind !== "item" || text.length > 60) return undefined;
  if ((context.lookAt(block).marks & digit) === 0) return undefined;
  const [, noun, number, rest = ""] = counted(text).exec(text) ?? [];
  if (noun === undefined || numbered.test(noun)) return undefined;
  return context.isNamed(text)
    ? undefined
    : { block, noun: `${noun}${rest}`, number: Number(number) };
}

const counted = twinPattern(
  String.raw`^([\p{L}][\p{L} /-]*?) ?#?(\d{1,2})(?:\.|\.{3}|…|( ?[:–—-] ?[\p{L} /]+))?$`,
  "",
);

/** `e.g., signing up` in front of a row. */
export function startsAsExample(text: string): boolean {
  return /^e\.g\b/i.test(text);
}

/** `Owner: The one responsible for the design`, `Author: John Doe`. */
export function isSampleValue(label: string, value: string): boolean {
  return (
    (isTopicPhrase(value) && !takesData.test(label)) ||
    valueTopic.test(value) ||
    isBracketed(value) ||
    (value.length < 60 &&
      /\bY{4}-MM-DD\b/.test(value) &&
      !/\bformat|\bpattern|example/i.test(label)) ||
    repeatsLabel(label, value) ||
    (asks.test(value) &&
      !/\bask|faq|problem|^q|question|prompt|example|\btitle/i.test(label)) ||
    somebody.test(value) ||
    (takesPerson.test(label) && samplePerson.test(value))
  );
}

/** `Input: List of amounts to be paid` says of code what it takes. */
const takesData =
  /^\W*(?:arg|body\b|input|output|param|payload|request\b|response|returns?\b)/i;

/** `Created: Date when the first draft was made`. */
const valueTopic =
  /^(?:an? |the |your )?(?:author|first|full|git ?hub|last|short|unique|user)? ?(?:date|handle|id|identifier|name|number|title|username|version)s? (?:for|from|of|on which|that|to|when|where|which|who)\b[^.]*(?:, in ISO \d+ format)?\.?$/i;

function isBracketed(value: string): boolean {
  return (
    /^[[<{(]/.test(value) &&
    !people.test(value) &&
    (inBrackets.test(value) || inParentheses.test(value))
  );
}

/** First and last names of three or more. */
const people = /^\[(?:\p{Lu}\S+(?: \p{Lu}[^\s,]*)+(?:, |\])){3,}$/u;

/** `[Nombre del proyecto]`, which an author would not write around a value. */
const inBrackets = /^[[<{](?![A-Z]+-?\d)\p{Lu}[^[\]<>{}]*\s[^[\]<>{}]*[\]}>]$/u;

/** `PR: (add the link here)`, `Type: (Standard or Process)`. */
const inParentheses =
  /^\((?:(?:add|enter|fill|insert|link|name|number|write)\b[^()]*|\p{L}+(?: or |\/)\p{L}+)\)$/iu;

/** `Department: Name of the department`, in any language. */
function repeatsLabel(label: string, value: string): boolean {
  if (value.length > 60) return false;
  const known = new Set(wordsOf(label));
  const words = wordsOf(value);
  return (
    words.some((word) => known.has(word)) &&
    words.every((word) => known.has(word) || filler.test(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(inScripts(text)) ?? [];
}

const inScripts = twinPattern(String.raw`[\p{L}\p{N}]+`, "g");

const filler =
  /^(?:an?|the|of|here|your|name|de[lr]?|da|do|des?|la|le|el|tu|su|votre|nom|nombre|nome|название|имя)$/;

/** `Customer: who has the problem?` */
const asks =
  /^(?:are|can|do|does|how|is|should|what|when|where|which|who|why|will)\b[^.?!]{4,80}\?$/i;

const somebody =
  /^the (?:one|people|person|teams?) (?:in charge|responsible|that|who)\b[^.]*$/i;

const takesPerson =
  /\b(?:approvers?|assignees?|authors?|autore?s?|auteur|champion|contacts?|designer|driver|lead|manager|owners?|reviewers?|sponsor)\b/i;
const samplePerson =
  /^(?:(?:john|jane) (?:doe|smith)|(?:nombre apellido|nome sobrenome|vorname nachname|nom prénom|имя фамилия)$|(?:full |first |last |(?:author|owner|team|person)(?:'s)? )?names?)\b[^.]{0,12}$/i;
