import type {
  Block,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
import { isWithin, spanOf } from "../../source-range.ts";
import { thoseThat } from "../../those-that.ts";
import {
  isMotto,
  isSetApart,
  quotesSomebody,
  readAsides,
  type Weight,
} from "./asides.ts";
import { isDeferral } from "./deferral.ts";
import { tellsBehindLabel } from "./is-telling.ts";
import {
  isAnnouncement,
  isBareParagraph,
  isOneImperative,
  mayBeImperative,
} from "./lone-text.ts";
import { question } from "./marks.ts";
import { isShort, type OwnText, readOwn } from "./own-text.ts";
import {
  asksFirst,
  isListOfQuestions,
  isOfQuestions,
  isQuestionnaire,
} from "./questionnaires.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";
import type { BlockSet } from "./block-set.ts";

/** So many sections of nothing but imperatives make a document a template that nobody has filled. */
const minSections = 3;
const minShare = 0.4;
/** So many sections that start with an order: a product has no share of that size. */
const minOrdered = 0.6;
/** A section, on the average. */
const maxWordsLeft = 40;

/** `RFC template`: nobody has given it the name of what it is about. */
const namesItself =
  /\b(?:adr|design|doc(?:ument)?|feature|prd|proposal|rfc|requirements|spec(?:ification)?s?|story) template\b/i;

/** `Product Requirements Document (PRD)`. */
const namesKind =
  /^(?:(?:feature|functional|product|technical) (?:brief|requirements?(?: document)?|spec(?:ification)?)|one[- ]pager|prd)(?: \(\w+\))?$/i;

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
  written: BlockSet,
  context: UnfilledContext,
  isUnnamed: boolean,
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
    } else if (isMetadata(blocks, document)) {
      continue;
    } else if (!isAboutQuestions(section, blocks, context)) {
      own.push(readOwn(section, blocks, context));
    } else if (mayBeAsked(section, blocks)) {
      asked.push(readOwn(section, blocks, context));
    }
  }
  const told = own.filter(({ tells, firm }) => tells || firm.length > 0).length;
  const saysTemplate = namesItself.test(document.title?.text ?? "");
  const isTemplate =
    (told + bare >= minSections &&
      (told + bare) / (own.length + bare) >= minShare) ||
    (told > 1 && (isUnnamed || saysTemplate));
  const isTold = told >= minSections && told / own.length >= minShare;
  const ordered = own.filter(({ isOrder }) => isOrder).length;
  const isOrdered = ordered > minSections && ordered / own.length >= minOrdered;
  const isLeft =
    (((isUnnamed || isOfSamples(document, context)) &&
      (told + bare > 0 || hasGaps(document, written))) ||
      ((isTemplate || isOrdered) && saysTemplate)) &&
    areShort(own, context);
  // A problem can be a question; that of a template nobody has filled waits for its answer like all others.
  if (isTemplate) own.push(...asked);
  const asidesOf = readAsides(
    own,
    context,
    (isTemplate && bare >= minSections) ||
      context.slots.squares ||
      context.slots.braces,
  );
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
    if (isOrdered && text.isOrder)
      return [instructionIn(blocks, section, "instruction")];
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
      return (isLeft ? [blocks] : labelled.map((block) => [block])).map(
        (parts) => instructionIn(parts, section, "instruction"),
      );
    const isHint = text.isImperative
      ? isLeft || isBareParagraph(blocks, context)
      : (isLeft && isPlain(text, context)) ||
        (isTold && isShort(blocks, 1, context));
    return isHint &&
      !blocks.some(quotesSomebody) &&
      !holdsMetadata(blocks, document)
      ? [instructionIn(blocks, section, "hint")]
      : [];
  });
}

/** What may be asked of an author by its heading or its words: "What parts are still open?" is no open question of one. */
function mayBeAsked(
  { heading, kind }: Section,
  [first, ...others]: readonly Block[],
): boolean {
  return (
    /(?:problem statement|\?)$/i.test(heading) ||
    (kind === "open-questions" &&
      others.length === 0 &&
      /^(?:what|which|are there any) (?:[a-z]+ ){0,2}(?:issues|needs|parts|questions|remains|unknowns)\b[^.?]*\?$/i.test(
        first?.text ?? "",
      ))
  );
}

/** Text that is not written yet, wherever it stands. */
function hasGaps({ blocks }: SpecDocument, written: BlockSet): boolean {
  return blocks.some(
    (block) =>
      (block.kind === "paragraph" || block.kind === "item") &&
      !written.has(block),
  );
}

/** Samples in italics below a title that only says what kind of document it is. */
function isOfSamples(
  { title }: SpecDocument,
  { slots }: UnfilledContext,
): boolean {
  return slots.italics && namesKind.test(title?.text ?? "");
}

/** Of a document that somebody has worked on, sections are longer. */
function areShort(own: readonly OwnText[], context: UnfilledContext): boolean {
  const words = own
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + context.lookAt(block).words, 0);
  return words <= maxWordsLeft * own.length;
}

/** Prose of a section that no template is known for. */
function isPlain(
  { section, blocks }: OwnText,
  context: UnfilledContext,
): boolean {
  return (
    section.form !== "preamble" &&
    !context.isOfTemplate(section) &&
    blocks.every(
      ({ kind, checked }) =>
        (kind === "paragraph" || kind === "item") && checked === undefined,
    )
  );
}

function holdsMetadata(
  blocks: readonly Block[],
  { metadata }: SpecDocument,
): boolean {
  return metadata.some(({ range }) =>
    blocks.some((block) => isWithin(range, block.range)),
  );
}

/** `Proposed` under `## Status`. */
function isMetadata(
  [only, ...others]: readonly Block[],
  { metadata }: SpecDocument,
): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    metadata.some(
      ({ shape, range }) => shape === "section" && isWithin(range, only.range),
    )
  );
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

/** Nothing of the author's: no text at all, or placeholders, empty fields and what the template says. */
function isBare(section: Section, written: BlockSet): boolean {
  const texts = section.blocks.filter((block) => block.kind !== "comment");
  if (texts.length === 0)
    return section.form === "heading" && section.children.length === 0;
  return !texts.some((block) => written.has(block));
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
