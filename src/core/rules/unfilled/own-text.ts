import type { Block, Section } from "../../document/spec-document.ts";
import { inOneLine } from "../sentences.ts";
import { isSetApart } from "./asides.ts";
import { imperativeStart } from "./instruction-phrases.ts";
import { exampleStart } from "./example-start.ts";
import { isTelling } from "./is-telling.ts";
import { backtick, digit, opening, ownName } from "./marks.ts";
import { isOrder } from "./orders.ts";
import { tellsAuthor } from "./tells-author.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/** A section of more blocks or longer ones has been worked on. */
const maxBlocks = 3;
const maxWords = 30;
/** What an author wrote in a section, and what of it might be written for one. */
export interface OwnText {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly firm: readonly Block[];
  readonly tells: boolean;
  readonly isImperative: boolean;
  readonly isOrder: boolean;
}

export function readOwn(
  section: Section,
  blocks: readonly Block[],
  context: UnfilledContext,
): OwnText {
  const isTitled = section.form !== "preamble";
  return {
    section,
    blocks,
    firm: withLists(
      blocks,
      blocks.filter((block) => isInstruction(block, section, context)),
    ),
    tells: isTitled && isTelling(blocks, section.name, context),
    isImperative: isTitled && isImperative(blocks, context),
    isOrder: isTitled && isOrder(blocks, context),
  };
}

function isInstruction(
  block: Block,
  section: Section,
  context: UnfilledContext,
): boolean {
  if (block.kind !== "paragraph" && block.kind !== "item") return false;
  const { marks } = context.lookAt(block);
  return (
    tellsAuthor(block.text, marks, block.kind === "paragraph") ||
    (((marks & ownName) !== 0 || section.name === "title") &&
      talksAboutItself(inOneLine(block.text), section))
  );
}

/** "The Alternatives section is used to …" under the heading Alternatives; "the Motivation section of EIP-1" is another one. */
function talksAboutItself(text: string, section: Section): boolean {
  if (section.name.length < 4) return false;
  if (section.name === "title" && /^the title should\b/i.test(text))
    return true;
  if (!/section|tracked|listed/i.test(text)) return false;
  const lower = text.toLowerCase().replaceAll(/['"`]/g, "");
  const at = lower.indexOf(`the ${section.name} section`);
  const behind = lower.slice(at + section.name.length + "the  section".length);
  return (
    (at >= 0 && !/^ (?:of|in) /.test(behind)) ||
    lower.includes(`should be tracked in ${section.name}`) ||
    lower.includes(`should be listed in ${section.name}`)
  );
}

/** "Explain the design in enough detail that:" and the items below it are one, and so is an example in italics behind it. */
function withLists(
  blocks: readonly Block[],
  firm: readonly Block[],
): readonly Block[] {
  if (firm.length === 0) return firm;
  const found = new Set(firm);
  let isBelow = false;
  let isBehind = false;
  for (const block of blocks) {
    if (block.kind === "item") {
      if (isBelow) found.add(block);
    } else if (isExample(block) && isBehind) found.add(block);
    else isBelow = found.has(block) && /[:：]$/.test(block.text.trim());
    isBehind = found.has(block);
  }
  return blocks.filter((block) => found.has(block));
}

function isExample(block: Block): boolean {
  return isSetApart(block) && exampleStart.test(block.text);
}

function isImperative(
  blocks: readonly Block[],
  context: UnfilledContext,
): boolean {
  return (
    blocks.length <= maxBlocks &&
    blocks.every(
      (block) =>
        (context.lookAt(block).marks & opening) !== 0 &&
        imperativeStart.test(block.text),
    ) &&
    isShort(blocks, maxBlocks, context)
  );
}

export function isShort(
  blocks: readonly Block[],
  limit: number,
  context: UnfilledContext,
): boolean {
  return (
    blocks.length <= limit &&
    blocks.every((block) => {
      if (block.kind !== "paragraph" && block.kind !== "item") return false;
      if (block.checked !== undefined) return false;
      const { marks, words } = context.lookAt(block);
      return (marks & (backtick | digit)) === 0 && words <= maxWords;
    })
  );
}
