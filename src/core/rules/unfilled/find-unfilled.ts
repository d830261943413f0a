import type {
  Block,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
import { thoseThat } from "../../those-that.ts";
import type { FollowedTemplate } from "../rule.ts";
import { isGapComment, isToolMarker } from "./comments.ts";
import { findInstructions } from "./find-instructions.ts";
import { saysNothingOfItsOwn } from "./generic-words.ts";
import { isUnnamed } from "./is-unnamed.ts";
import { joinPlaces } from "./join-places.ts";
import { markAnswered } from "./mark-answered.ts";
import { readFrontMatterGaps } from "./read-front-matter.ts";
import { readHeading, variableHeadings } from "./read-headings.ts";
import { readRows } from "./read-rows.ts";
import { readText } from "./read-text.ts";
import { findSampleBlocks } from "./likely-samples.ts";
import type { SourceRange } from "../../source-range.ts";
import {
  createUnfilledContext,
  type UnfilledContext,
} from "./unfilled-context.ts";
import type { UnfilledPlace, UnfilledReading } from "./unfilled-place.ts";
import {
  type BlockSet,
  createBlockSet,
  type OpenBlockSet,
} from "./block-set.ts";

/**
 * Reads what of a document has still to be written. Each place is found once, as the most telling kind: the rules of the
 * family "unfilled" only pick their kinds, so that no line is told twice.
 */
export function findUnfilled(
  document: SpecDocument,
  template: FollowedTemplate | undefined,
  ownGaps: readonly string[] = [],
): UnfilledReading {
  const context = createUnfilledContext(document, template, ownGaps);
  const headings = variableHeadings(template);
  const written = createBlockSet();
  const placesOf = new Map(
    document.sections.map((section) => [
      section,
      readSection(section, written, context),
    ]),
  );
  const inHeadings = document.sections
    .filter((section) => section.form !== "preamble")
    .flatMap((section) =>
      readHeading(
        section,
        document,
        headings,
        () => hasText(section, written),
        context,
      ),
    );
  const comments = document.sections.flatMap((section) =>
    readComments(section, placesOf.get(section) ?? [], written, context),
  );
  const instructions = findInstructions(
    document,
    written,
    context,
    isUnnamed(document, inHeadings),
  );
  for (const { place, blocks } of instructions) {
    if (place.kind !== "instruction") continue;
    for (const block of blocks) written.delete(block);
  }
  const places = [
    readFrontMatterGaps(document, context),
    ...placesOf.values(),
    inHeadings,
    comments,
    instructions.map(({ place }) => place),
  ].flat();
  const told = new Set(
    places.flatMap(({ kind, range }) =>
      kind === "likely-placeholder" ? [] : linesOf(range),
    ),
  );
  return {
    places: places
      .filter(
        ({ kind, range }) =>
          kind !== "likely-placeholder" ||
          !linesOf(range).some((line) => told.has(line)),
      )
      .map((place) =>
        isWaiting(place) ||
        ((place.kind === "placeholder" || place.kind === "field") &&
          context.isAssigned(place.range))
          ? { ...place, isAssigned: true }
          : place,
      )
      .toSorted((a, b) => a.range.start - b.range.start),
    written,
  };
}

/** What people sign when the author is done. */
function isWaiting({ kind, section, texts }: UnfilledPlace): boolean {
  const isBlank =
    kind === "placeholder" && texts.every((text) => /^_+$/.test(text));
  return (
    (isBlank || kind === "row" || kind === "field" || kind === "item") &&
    section !== undefined &&
    signatures.test(section.name)
  );
}

const signatures =
  /^(?:(?:document |final |stakeholder )?(?:sign offs?|signoffs?|approvals?|signatures?)|freigaben?|unterschriften|aprobaciones|aprovações|approbations?|podpisy|подписи|согласование|承認|승인|审批|签字)$/;

function linesOf({ line, endLine }: SourceRange): readonly number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}

function readSection(
  section: Section,
  written: OpenBlockSet,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  if (context.isStanding(section)) {
    for (const block of section.blocks)
      if (block.kind !== "comment") written.add(block);
    return [];
  }
  const { places, lines } = readRows(section, context);
  const texts = thoseThat(
    section.blocks,
    (block) =>
      block.kind !== "comment" &&
      (block.kind !== "cell" || !lines.has(block.range.line)),
  );
  const found = texts.map((block, index) => {
    const reading = readText(block, texts[index + 1], context);
    if (reading.isWritten) written.add(block);
    return { block, places: reading.places };
  });
  const answered = markAnswered(found, written);
  const plain = thoseThat(
    found,
    ({ block, places: own }) => own.length === 0 && written.has(block),
  );
  const samples = findSampleBlocks(
    plain.map(({ block }) => block),
    context,
  );
  for (const block of samples) written.delete(block);
  return [
    ...places,
    ...joinPlaces(answered),
    ...samples.map(({ range, text }): UnfilledPlace => {
      return { kind: "likely-placeholder", range, section, texts: [text] };
    }),
  ];
}

function readComments(
  section: Section,
  near: readonly UnfilledPlace[],
  written: BlockSet,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const comments = section.blocks.filter((block) => block.kind === "comment");
  if (comments.length === 0 || context.isStanding(section)) return [];
  const isAlone = !hasText(section, written);
  const fieldLines = new Set(
    near
      .filter((place) => place.kind === "field")
      .map((place) => place.range.line),
  );
  return comments.flatMap((block) =>
    fieldLines.has(block.range.line)
      ? []
      : readComment(block, near, isAlone, context),
  );
}

function readComment(
  { range, section, text }: Block,
  near: readonly UnfilledPlace[],
  isAlone: boolean,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  if (isToolMarker(text) || context.asksFor(range)) return [];
  const texts = [text];
  if (isGapComment(text))
    return [{ kind: "placeholder", range, section, texts }];
  if (isAlone && !context.mayBeEmpty(section) && context.isGuidance(text)) {
    return [{ kind: "guidance", range, section, texts }];
  }
  // A section of nothing but comments is told as empty.
  if (isAlone && near.length === 0 && section.children.length === 0) return [];
  const isPrompt = context.isWhollyGuidance(text) || saysNothingOfItsOwn(text);
  return [{ kind: "comment", range, section, texts, isPrompt }];
}

/** Whether a section or one below it has text of the author's own. */
export function hasText(section: Section, written: BlockSet): boolean {
  return (
    section.blocks.some((block) => written.has(block)) ||
    section.children.some((child) => hasText(child, written))
  );
}
