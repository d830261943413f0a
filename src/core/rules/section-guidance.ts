import type { RootContent } from "mdast";

import { countFirst } from "../count-first.ts";
import type {
  Block,
  Field,
  Section,
  SpecDocument,
} from "../document/spec-document.ts";
import { endOf, readSource, startOf } from "../document/source-text.ts";
import type { SourceRange } from "../source-range.ts";
import { isBoilerplate, isGuidance } from "../template/collect-guidance.ts";
import { isTelling, normaliseGuidance } from "../template/guidance-text.ts";
import type { Template, TemplateSection } from "../template/template.ts";

/**
 * What a template says under a heading before the next one, with the line endings before it: paragraphs, labels, bullets, comments, tables.
 * Markup around it stays behind, since half an `<aside>` would take in what follows; so do rules, code, and rows that stand there before. Of
 * what asks for nothing, text that stays in every spec comes alone, and values that are only defaults do not come.
 */
export function guidanceOf(
  { origin }: TemplateSection,
  { document }: Template,
): string {
  const known = read.get(origin) ?? readGuidance(origin, document);
  read.set(origin, known);
  return known;
}

/** Of a template that many specs follow. */
const read = new WeakMap<Section, string>();

function readGuidance(origin: Section, document: SpecDocument): string {
  const pieces = piecesIn(origin, document);
  const asking = pieces.filter(({ asks }) => asks);
  const standing = pieces.filter(({ stands }) => stands);
  let written = "";
  let { end } = origin.headingRange;
  let wasItem = false;
  for (const piece of asking.length > 0 ? asking : standing) {
    const gap = document.text.slice(end, piece.start);
    const isNext = /^[ \t]*(?:\r\n|\n|\r)?$/.test(gap);
    const isInList = wasItem && piece.isItem && !/\n[ \t]*\r?\n/.test(gap);
    written += (isNext || isInList ? "\n" : "\n\n") + piece.text;
    end = piece.end;
    wasItem = piece.isItem;
  }
  return /[\p{L}\p{N}]/u.test(written) ? written : "";
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isItem: boolean;
  /** Something in it has still to be written. */
  readonly asks: boolean;
  /** It stays as it is in every spec. */
  readonly stands: boolean;
}

function piecesIn(
  { headingRange, range, children }: Section,
  document: SpecDocument,
): readonly Piece[] {
  const { tree, text, blocks, fields } = document;
  const source = readSource(text);
  const next = children.find(({ form }) => form === "heading");
  const last = next?.headingRange.start ?? range.end;
  const countBefore = (offset: number): number =>
    countFirst(tree.children, (node) => startOf(source, node) < offset);
  return tree.children
    .slice(countBefore(headingRange.end), countBefore(last))
    .flatMap(unitsIn)
    .flatMap((node): readonly Piece[] => {
      const start = startOfLines(text, startOf(source, node));
      const end = endOf(source, node);
      const own = guidanceIn(node, text.slice(start, end));
      if (own === undefined) return [];
      const inside = within(blocks, start, end);
      const labels = within(fields, start, end);
      const asks =
        // A bold line or bullet over what follows is no block.
        (inside.length === 0 && actsAsHeading.has(node.type)) ||
        inside.some((block) => isOpen(block, document)) ||
        (isLabelled(node, labels) && labels.some(holdsEmpty));
      const stands = inside.some((block) => isBoilerplate(block.text));
      const isItem = node.type === "listItem";
      return [{ start, end, text: own, isItem, asks, stands }];
    });
}

const actsAsHeading: ReadonlySet<string> = new Set(["paragraph", "listItem"]);

/** Of a list its items, since some may be values. */
function unitsIn(node: RootContent): readonly RootContent[] {
  return node.type === "list" ? node.children : [node];
}

/** Those that start between two offsets. */
function within<Placed extends { readonly range: SourceRange }>(
  placed: readonly Placed[],
  start: number,
  end: number,
): readonly Placed[] {
  const countBefore = (offset: number): number =>
    countFirst(placed, ({ range }) => range.start < offset);
  return placed.slice(countBefore(start), countBefore(end));
}

function isOpen(block: Block, document: SpecDocument): boolean {
  if (block.kind === "cell") return true;
  if (block.text === "") return block.kind === "item";
  return (
    isGuidance(block, document) && isTelling(normaliseGuidance(block.text))
  );
}

/** A plain line with a colon at its end introduces what follows. */
function isLabelled(node: RootContent, labels: readonly Field[]): boolean {
  if (node.type !== "paragraph" || labels.length > 1) return true;
  const [first] = node.children;
  return first?.type === "strong" || first?.type === "emphasis";
}

function holdsEmpty({ value, children }: Field): boolean {
  return value === "" || children.some(holdsEmpty);
}

/** A list that is indented keeps its bullets below each other. */
function startOfLines(text: string, start: number): number {
  let from = start;
  while (/[ \t]/.test(text[from - 1] ?? "")) from -= 1;
  return from === 0 || /[\r\n]/.test(text[from - 1] ?? "") ? from : start;
}

function guidanceIn(node: RootContent, text: string): string | undefined {
  switch (node.type) {
    case "code":
    case "heading":
    case "thematicBreak":
      return undefined;
    case "html":
      return text.replaceAll(/<!--[^]*?-->/g, "").trim() === ""
        ? text
        : undefined;
    case "table":
      return withoutTwins(text);
    default:
      return text;
  }
}

function withoutTwins(table: string): string {
  return [...new Set(table.split(/\r\n|\n|\r/))].join("\n");
}
