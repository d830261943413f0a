import type { Block, SpecDocument } from "../../document/spec-document.ts";
import { inOneLine } from "../sentences.ts";
import { authorInstructions, imperativeStart } from "./instruction-phrases.ts";
import { isQuestion } from "./is-telling.ts";
import { advice, opening, question } from "./marks.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/** How sure it is that a text speaks to the author. */
export type Weight = "instruction" | "hint";

/** Of all verbs those that a goal or a requirement seldom starts with. */
export const speaksToAuthor =
  /^(?:(?:please|briefly|clearly|concisely) )*(?:describe|explain|outline|summari[sz]e|discuss|elaborate|mention|consider|list (?:the|any|all|your|each|out)|(?:give|provide|show) (?:an? |the |some )?(?:basic |brief |concrete |short |simple )?examples?)\b|^(?:in )?this section\b|^the (?:goal|purpose|aim|intent) of this section\b|^(?:please )?consider:/i;

/** Where words to somebody else are quoted: what users ask, what a model is told, what a page says. */
const quotesOthers =
  /\b(?:prompts?|examples?|quer(?:y|ies)|quotes?|interviews?|messages?|copy|transcripts?|labels?|voices?|feedback|dialogue?s?)\b/;

/** What calls for an example is none. */
const asksForExample =
  /^(?:please )?(?:add|give|include|provide|show) (?:an? |the |some )?(?:\w+ )?examples?\b/i;

/** A text and what it says to the author. */
interface Aside {
  readonly block: Block;
  readonly weight: Weight;
}

/** So many sections of nothing else make it the way in which a template is written. */
const minSections = 3;

/**
 * What is set apart in sections and speaks to the author. Where enough of them hold nothing else, so does what alone is set apart
 * in any other: "_The technical detail, with names._"
 */
export function readAsides(
  texts: readonly { readonly blocks: readonly Block[] }[],
  context: Pick<UnfilledContext, "lookAt">,
  isTemplate: boolean,
): readonly (readonly Aside[])[] {
  const found = texts.map(({ blocks }) => findAsides(blocks, context));
  const firm = found.filter((asides) =>
    asides.some(({ weight }) => weight === "instruction"),
  );
  if (firm.length < minSections && isTemplate)
    return texts.map(({ blocks }, index) => {
      const asides = found[index] ?? [];
      return asides.length === 0 && isLoneParenthesis(blocks)
        ? blocks.map((block) => ({ block, weight: "hint" }))
        : asides;
    });
  if (firm.length < minSections) return found;
  return texts.map(({ blocks }, index) => {
    const prose = blocks.filter(({ kind }) => kind !== "cell");
    return prose.every(isSetApart) && !prose.some(quotesSomebody)
      ? prose.map((block) => ({ block, weight: "instruction" }))
      : (found[index] ?? []);
  });
}

/** `(Add screenshots or mockups)`, in words of any language. */
function isLoneParenthesis([block, ...others]: readonly Block[]): boolean {
  return (
    block?.kind === "paragraph" &&
    others.length === 0 &&
    /^[(（][^()（）]{12,}[)）]$/.test(block.text) &&
    !quotesSomebody(block)
  );
}

/**
 * What is quoted, or in italics or parentheses as a whole, and tells the author what to write: templates set apart like this
 * what is to be replaced. The form alone proves nothing. A hint only where the answer stands beside it.
 */
function findAsides(
  blocks: readonly Block[],
  context: Pick<UnfilledContext, "lookAt">,
): readonly Aside[] {
  const found: Aside[] = [];
  for (const block of blocks) {
    if (!mayBeAside(block, context.lookAt(block).marks)) continue;
    const weight = weightOf(block, blocks.length === 1);
    if (weight !== undefined) found.push({ block, weight });
  }
  if (found.length === 0) return found;
  const isAnswered = blocks.some(
    (block) => !block.quoted && !found.some((aside) => aside.block === block),
  );
  return isAnswered
    ? found
        .filter(({ block }) => !shortExample.test(block.text))
        .map(({ block }) => ({ block, weight: "hint" }))
    : found;
}

/** A cheap look: what speaks to the author has a word of `triggers.ts`, asks, or starts with a bracket. */
function mayBeAside({ text }: Block, marks: number): boolean {
  return (
    (marks & (advice | opening | question)) !== 0 ||
    brackets.includes(text.charAt(0))
  );
}

function weightOf(block: Block, isAlone: boolean): Weight | undefined {
  if (!isSetApart(block) || quotesSomebody(block)) return;
  // A list of a template that somebody has put aside.
  if (/^\[[-*] /.test(block.text)) return "instruction";
  const text = inOneLine(block.text.replace(/^[([（<]\s*/, "")).trim();
  const first = text.split(/(?<=[.?!])\s/, 1)[0] ?? "";
  if (speaksToAuthor.test(first) || isQuestion(first)) return "instruction";
  return imperativeStart.test(first) ||
    shortExample.test(first) ||
    (isAlone && inSquares.test(block.text))
    ? "hint"
    : undefined;
}

/** `[Numbers that support the choice (if there are any).]`, and nothing else in its section. */
const inSquares =
  /^\[(?!(?:no|none|not|nothing|this)\b)\p{L}[^\s[\]]*(?: [^\s[\]]+){3,}\]$/iu;

/** "> Describe your month and get a report." under the title. */
export function isMotto(
  { quoted, section, text }: Block,
  { title }: SpecDocument,
): boolean {
  return (
    quoted &&
    (section.form === "preamble" ||
      section.headingRange.start === title?.range.start) &&
    !authorInstructions.some((pattern) => pattern.test(text))
  );
}

/** "For example, the replica lags." can be all that there is to say. */
const shortExample = /^(?:e\.g\.|z\. ?b\.|p\. ?ej\.|par ex\.|np\.)/i;

/** Words of somebody, or to somebody else than the author. */
export function quotesSomebody({ quoted, section, text }: Block): boolean {
  return (
    /^\s*["'“„«「]|[–—] ?\p{Lu}[\p{L} .,]+\s*$/u.test(text) ||
    (quoted && quotesOthers.test(section.name) && !asksForExample.test(text))
  );
}

export function isSetApart({
  kind,
  quoted,
  checked,
  node,
  text,
}: Block): boolean {
  if (kind !== "paragraph" && kind !== "item") return false;
  if (checked !== undefined) return false;
  if (quoted || isInBrackets(text)) return true;
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  if (phrasing?.type !== "paragraph") return false;
  const [start] = phrasing.children;
  if (start?.type === "text" && /^\S/.test(start.value)) return false;
  return phrasing.children.every(
    (child) =>
      child.type === "emphasis" ||
      child.type === "break" ||
      (child.type === "text" && child.value.trim() === ""),
  );
}

const brackets = "([（<";

/** One or more pairs of brackets, such as one around each line, and nothing beside them. */
function isInBrackets(text: string): boolean {
  if (!brackets.includes(text.charAt(0))) return false;
  let depth = 0;
  for (const char of text) {
    if (brackets.includes(char)) depth += 1;
    else if (")]）>".includes(char)) depth -= 1;
    else if (depth <= 0 && char.trim() !== "") return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}
