import type {
  Block,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
import { spanOf } from "../../source-range.ts";
import { thoseThat } from "../../those-that.ts";
import { inOneLine } from "../sentences.ts";
import {
  isMotto,
  isSetApart,
  quotesSomebody,
  readAsides,
  type Weight,
} from "./asides.ts";
import { isDeferral } from "./deferral.ts";
import { imperativeStart } from "./instruction-phrases.ts";
import { exampleStart, isTelling, tellsBehindLabel } from "./is-telling.ts";
import {
  isAnnouncement,
  isBareParagraph,
  isOneImperative,
  mayBeImperative,
} from "./lone-text.ts";
import { backtick, digit, opening, ownName, question } from "./marks.ts";
import {
  asksFirst,
  isListOfQuestions,
  isOfQuestions,
  isQuestionnaire,
} from "./questionnaires.ts";
import { tellsAuthor } from "./tells-author.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** A section of more blocks or longer ones has been worked on. */
const maxBlocks = 3;
const maxWords = 30;
/** So many sections of nothing but imperatives make a document a template that nobody has filled. */
const minSections = 3;
const minShare = 0.4;

/** `RFC template`: nobody has given it the name of what it is about. */
const namesItself =
  /\b(?:adr|design|doc(?:ument)?|feature|prd|proposal|rfc|requirements|spec(?:ification)?s?|story) template\b/i;

/** Blocks that say what to write, as one place. */
export interface Instruction {
  readonly place: UnfilledPlace;
  readonly blocks: readonly Block[];
}

/**
 * Prose that tells an author what to write, in words of a template that is not known. Sentences that only such a template has
 * are enough by themselves; a lone imperative counts for less, and for more where most sections are one.
 */
export function findInstructions(
  document: SpecDocument,
  written: ReadonlySet<Block>,
  context: UnfilledContext,
): readonly Instruction[] {
  const own: OwnText[] = [];
  const asked: OwnText[] = [];
  let bare = 0;
  for (const section of document.sections) {
    const blocks = thoseThat(
      section.blocks,
      (block) => written.has(block) && !isMotto(block, document),
    );
    if (blocks.length === 0) {
      // What is bare of a template that is known says nothing about one that is not.
      if (!context.isOfTemplate(section) && isBare(section, written)) bare += 1;
    } else if (!isAboutQuestions(section, blocks, context)) {
      own.push(readOwn(section, blocks, context));
    } else if (
      /(?:problem statement|\?)$/.test(section.heading.toLowerCase())
    ) {
      asked.push(readOwn(section, blocks, context));
    }
  }
  const told = own.filter(({ tells, firm }) => tells || firm.length > 0).length;
  const isTemplate =
    (told + bare >= minSections &&
      (told + bare) / (own.length + bare) >= minShare) ||
    (told > 1 && namesItself.test(document.title?.text ?? ""));
  const isTold = told >= minSections && told / own.length >= minShare;
  // A problem can be a question; that of a template nobody has filled waits for its answer like all others.
  if (isTemplate) own.push(...asked);
  const asidesOf = readAsides(own, context);
  return own.flatMap((text, index) => {
    const { section, blocks, firm } = text;
    const asides = (asidesOf[index] ?? [])
      .filter(({ block }) => !firm.includes(block))
      .map(({ block, weight }) => instructionIn([block], section, weight));
    if (firm.length > 0)
      return [instructionIn(firm, section, "instruction"), ...asides];
    if (asides.length > 0) return asides;
    if (isQuestionnaire(blocks) || isListOfQuestions(blocks, section))
      return [instructionIn(blocks, section, "instruction")];
    // Empty sections make no template of one whose goals start with a verb, as goals do.
    if (isTemplate && text.tells)
      return [
        instructionIn(
          blocks,
          section,
          isTold || !mayBeImperative.has(section.kind) ? "instruction" : "hint",
        ),
      ];
    const plain = thoseThat(blocks, (block) => !block.quoted);
    if (section.form !== "preamble" && isDeferral(plain))
      return [instructionIn(plain, section, "deferral")];
    if (
      isOneImperative(plain, section, context) ||
      asksFirst(plain) ||
      isAnnouncement(plain, section)
    )
      return [instructionIn(plain, section, "hint")];
    const labelled = isTemplate ? blocks.filter(tellsBehindLabel) : [];
    if (labelled.length > 0)
      return labelled.map((block) =>
        instructionIn([block], section, "instruction"),
      );
    if (text.isImperative) {
      return isBareParagraph(blocks, context)
        ? [instructionIn(blocks, section, "hint")]
        : [];
    }
    return isTold && isShort(blocks, 1, context) && !blocks.some(quotesSomebody)
      ? [instructionIn(blocks, section, "hint")]
      : [];
  });
}

/** What an author wrote in a section, and what of it might be written for one. */
interface OwnText {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly firm: readonly Block[];
  readonly tells: boolean;
  readonly isImperative: boolean;
}

function readOwn(
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
  };
}

/** Where questions are the content, they wait for nobody. */
function isAboutQuestions(
  section: Section,
  blocks: readonly Block[],
  context: UnfilledContext,
): boolean {
  return (
    blocks.some(
      (block) =>
        (context.lookAt(block).marks & question) !== 0 &&
        block.text.includes("?"),
    ) &&
    isOfQuestions(section) &&
    !(section.name === "problem statement" && blocks.every(isSetApart))
  );
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

/** Nothing of the author's: no text at all, or placeholders, empty fields and what the template says. */
function isBare(section: Section, written: ReadonlySet<Block>): boolean {
  const texts = section.blocks.filter((block) => block.kind !== "comment");
  if (texts.length === 0)
    return section.form === "heading" && section.children.length === 0;
  return !texts.some((block) => written.has(block));
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

function isShort(
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

function instructionIn(
  blocks: readonly Block[],
  section: Section,
  weight: Weight | "deferral",
): Instruction {
  const range = blocks
    .map((block) => block.range)
    .reduce((first, last) => spanOf(first, last));
  const place: UnfilledPlace = {
    kind: weight === "hint" ? "likely-instruction" : weight,
    range,
    section,
    texts: blocks.map((block) => block.text),
  };
  return { place, blocks };
}
