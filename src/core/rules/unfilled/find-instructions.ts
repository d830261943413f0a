import type {
  Block,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
import { spanOf } from "../../source-range.ts";
import { findAsides, isMotto, quotesSomebody, type Weight } from "./asides.ts";
import {
  authorInstructions,
  imperativeStart,
  mayInstruct,
  paragraphInstructions,
} from "./instruction-phrases.ts";
import { isQuestion, isTelling, startsImperative } from "./is-telling.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** A section of more blocks or longer ones has been worked on. */
const maxBlocks = 3;
const maxWords = 30;
/** So many sections of nothing but imperatives make a document a template that nobody has filled. */
const minSections = 3;
const minShare = 0.4;

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
): readonly Instruction[] {
  const own = document.sections
    .map((section) => ({
      section,
      blocks: section.blocks.filter(
        (block) => written.has(block) && !isMotto(block, document),
      ),
    }))
    .filter(
      ({ section, blocks }) =>
        blocks.length > 0 &&
        !(
          isOfQuestions(section) &&
          blocks.some((block) => block.text.includes("?"))
        ),
    );
  const imperative = own.filter(
    ({ section, blocks }) =>
      section.form !== "preamble" && isImperative(blocks),
  );
  const telling = new Set(
    own
      .filter(
        ({ section, blocks }) =>
          section.form !== "preamble" && isTelling(blocks, section.name),
      )
      .map(({ section }) => section),
  );
  const firmOf = new Map(
    own.map(({ section, blocks }) => [
      section,
      withLists(
        blocks,
        blocks.filter((block) => isInstruction(block, section)),
      ),
    ]),
  );
  const told = own.filter(
    ({ section }) =>
      telling.has(section) || (firmOf.get(section)?.length ?? 0) > 0,
  ).length;
  const bare = document.sections.filter((section) =>
    isBare(section, written),
  ).length;
  const isTemplate =
    told + bare >= minSections &&
    (told + bare) / (own.length + bare) >= minShare;
  const isTold = told >= minSections && told / own.length >= minShare;
  return own.flatMap(({ section, blocks }) => {
    const firm = firmOf.get(section) ?? [];
    if (firm.length > 0) return [instructionIn(firm, section, "instruction")];
    const asides = findAsides(blocks);
    if (asides.length > 0)
      return asides.map(({ block, weight }) =>
        instructionIn([block], section, weight),
      );
    if (isQuestionnaire(blocks) || isListOfQuestions(blocks, section))
      return [instructionIn(blocks, section, "instruction")];
    if (isTemplate && telling.has(section))
      return [instructionIn(blocks, section, "instruction")];
    const plain = blocks.filter((block) => !block.quoted);
    if (isOneImperative(plain, section))
      return [instructionIn(plain, section, "hint")];
    if (imperative.some((other) => other.section === section)) {
      return isBareParagraph(blocks)
        ? [instructionIn(blocks, section, "hint")]
        : [];
    }
    return isTold && isShort(blocks, 1)
      ? [instructionIn(blocks, section, "hint")]
      : [];
  });
}

function isInstruction(block: Block, section: Section): boolean {
  if (block.kind !== "paragraph" && block.kind !== "item") return false;
  const text = /[^ -~]| {2}/.test(block.text)
    ? block.text.replaceAll(/\s+/g, " ")
    : block.text;
  return (
    (mayInstruct.test(text) &&
      authorInstructions.some((pattern) => pattern.test(text))) ||
    (block.kind === "paragraph" &&
      paragraphInstructions.some((pattern) => pattern.test(text))) ||
    talksAboutItself(text, section)
  );
}

/** "The Alternatives section is used to …" under the heading Alternatives. */
function talksAboutItself(text: string, section: Section): boolean {
  if (section.name.length < 4) return false;
  if (section.name === "title" && /^the title should\b/i.test(text))
    return true;
  if (!/section|tracked|listed/i.test(text)) return false;
  const lower = text.toLowerCase().replaceAll(/['"`]/g, "");
  return (
    lower.includes(`the ${section.name} section`) ||
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

/** Nothing but questions, and more than one, where questions are not the subject: they wait for their answers. */
function isQuestionnaire(blocks: readonly Block[]): boolean {
  const isProse = blocks.every(
    (block) => block.kind === "paragraph" && !block.quoted,
  );
  const text = blocks.map((block) => block.text.trim()).join(" ");
  const sentences = text.split(/(?<=[.?!])\s+/);
  return (
    isProse &&
    sentences.length > 1 &&
    sentences.every((sentence) => sentence.endsWith("?"))
  );
}

/** The same as a list, where a section is about something else than questions. */
function isListOfQuestions(
  blocks: readonly Block[],
  { kind }: Section,
): boolean {
  return (
    kind !== undefined &&
    blocks.length > 1 &&
    blocks.every(
      (block) =>
        block.kind === "item" &&
        block.checked === undefined &&
        isQuestion(block.text.trim()),
    )
  );
}

/** "Explain the design in enough detail that:" and the items below it are one. */
function withLists(
  blocks: readonly Block[],
  firm: readonly Block[],
): readonly Block[] {
  const found = new Set(firm);
  let isBelow = false;
  for (const block of blocks) {
    if (block.kind === "item") {
      if (isBelow) found.add(block);
    } else isBelow = found.has(block) && /[:：]$/.test(block.text.trim());
  }
  return blocks.filter((block) => found.has(block));
}

function isImperative(blocks: readonly Block[]): boolean {
  return (
    isShort(blocks, maxBlocks) &&
    blocks.every((block) => imperativeStart.test(block.text))
  );
}

/** One short paragraph, no list: "Define graduation milestones." */
function isBareParagraph(blocks: readonly Block[]): boolean {
  const [only] = blocks;
  return (
    blocks.length === 1 &&
    only?.kind === "paragraph" &&
    !quotesSomebody(only) &&
    only.text.split(/\s+/).length <= 12
  );
}

/** "Explain how the queue is kept small. Consider other limits.": nothing but that, in one paragraph. Goals start like it. */
function isOneImperative(
  blocks: readonly Block[],
  { kind, name }: Section,
): boolean {
  const [only] = blocks;
  return (
    blocks.length === 1 &&
    only?.kind === "paragraph" &&
    !entersData.test(only.text) &&
    !mayBeImperative.has(kind) &&
    startsImperative(only.text) &&
    isTelling(blocks, name)
  );
}

/** What a page asks of who fills in a form. */
const entersData = /^(?:geben sie|informe|indique|podaj|укажите)/i;

const mayBeImperative: ReadonlySet<Section["kind"]> = new Set([
  "goals",
  "non-goals",
  "requirements",
  "user-stories",
] as const);

function isShort(blocks: readonly Block[], limit: number): boolean {
  return (
    blocks.length <= limit &&
    blocks.every(
      (block) =>
        (block.kind === "paragraph" || block.kind === "item") &&
        block.checked === undefined &&
        !/[`\d]/.test(block.text) &&
        block.text.split(/\s+/).length <= maxWords,
    )
  );
}

/** Where questions are the content. */
function isOfQuestions(section: Section): boolean {
  return (
    section.kind === "open-questions" ||
    /\b(?:questions?|faq|clarifications?|unknowns|edge cases|discussion)\b/.test(
      section.name,
    )
  );
}

function instructionIn(
  blocks: readonly Block[],
  section: Section,
  weight: Weight,
): Instruction {
  const range = blocks
    .map((block) => block.range)
    .reduce((first, last) => spanOf(first, last));
  const place: UnfilledPlace = {
    kind: weight === "hint" ? "likely-instruction" : "instruction",
    range,
    section,
    texts: blocks.map((block) => block.text),
  };
  return { place, blocks };
}
