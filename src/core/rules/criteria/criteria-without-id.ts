import type { Parents } from "mdast";

import {
  endOfLine,
  lineAt,
  readSource,
  type SourceText,
} from "../../document/source-text.ts";
import type {
  Criterion,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
import { placesIn } from "../node-places.ts";
import { splitId } from "./id-numbers.ts";
import type { BlockSet } from "../unfilled/block-set.ts";

/** A criterion that misses the id which the others of its list have. */
export interface WithoutId {
  readonly criterion: Criterion;
  /** The last id before it. */
  readonly like: string;
  /** Where an id goes, and what stands around one here. */
  readonly at: number;
  readonly open: string;
  readonly close: string;
}

/** So many ids of one form show what the next one looks like. */
const fewest = 2;

/** Behind criteria of the same list whose ids are all written alike; where fewer have an id than have none, they may be another matter. */
export function criteriaWithoutId(
  document: SpecDocument,
  written: BlockSet,
): readonly WithoutId[] {
  const criteria = inMixedSections(document.criteria);
  if (criteria.length === 0) return [];
  const source = readSource(document.text);
  return listsOf(criteria, document, written).flatMap((list) =>
    withoutIdIn(list, source),
  );
}

/** A list stands in one section: lists are looked for where a section has ids enough, and criteria without one. */
function inMixedSections(criteria: readonly Criterion[]): readonly Criterion[] {
  const counts = new Map<Section, { named: number; all: number }>();
  for (const { id, section } of criteria) {
    let count = counts.get(section);
    if (count === undefined) {
      count = { named: 0, all: 0 };
      counts.set(section, count);
    }
    count.all += 1;
    if (id !== undefined) count.named += 1;
  }
  return criteria.filter(({ section }) => {
    const { named = 0, all = 0 } = counts.get(section) ?? {};
    return named >= fewest && named < all;
  });
}

/** Criteria that are items, by the list they stand in. */
function listsOf(
  criteria: readonly Criterion[],
  { blocks, tree }: SpecDocument,
  written: BlockSet,
): readonly (readonly Criterion[])[] {
  const places = placesIn(tree);
  const listOf = new Map<number, Parents | undefined>();
  for (const block of blocks) {
    if (block.kind === "item" && written.has(block))
      listOf.set(block.range.start, places.get(block.node)?.parent);
  }
  const lists = new Map<Parents, Criterion[]>();
  for (const criterion of criteria) {
    const list = listOf.get(criterion.range.start);
    if (list === undefined) continue;
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [criterion]);
    else known.push(criterion);
  }
  return [...lists.values()];
}

function withoutIdIn(
  list: readonly Criterion[],
  source: SourceText,
): readonly WithoutId[] {
  const named = list.filter(({ id }) => id !== undefined);
  if (named.length < fewest || list.length > 2 * named.length) return [];
  if (named.length === list.length) return [];
  const [form, ...others] = named.map((one) => formOf(one, source));
  if (form === undefined) return [];
  if (!others.every((other) => isSame(form, other))) return [];
  const found: WithoutId[] = [];
  const before: string[] = [];
  for (const criterion of list) {
    const like = before.at(-1);
    if (criterion.id !== undefined) before.push(criterion.id);
    else if (like !== undefined && before.length >= fewest) {
      const at = startOfText(criterion, source);
      if (at !== undefined) found.push({ criterion, like, at, ...form });
    }
  }
  return found;
}

interface Form {
  readonly prefix: string;
  readonly open: string;
  readonly close: string;
}

function isSame(one: Form, other: Form | undefined): boolean {
  return (
    one.prefix === other?.prefix &&
    one.open === other.open &&
    one.close === other.close
  );
}

const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

/** `**AC-1:** Text` has `**` before the id and `:**` behind it. */
function formOf(
  { id = "", range }: Criterion,
  source: SourceText,
): Form | undefined {
  const parts = splitId(id);
  const line = lineFrom(range.start, source);
  const text = line.slice(marker.exec(line)?.[0].length ?? 0);
  const open = /^[*_[(]*/.exec(text)?.[0] ?? "";
  if (parts === undefined || !text.startsWith(id, open.length)) return;
  const behind = text.slice(open.length + id.length);
  const close = /^([*_\])]*[:：.]?[*_]*(?:[ \t]+[-–—])?)[ \t]+\S/.exec(behind);
  const marks = close?.[1]?.match(/[*_\])]/g)?.length ?? 0;
  if (close?.[1] === undefined || marks !== open.length) return undefined;
  const prefix = id.slice(0, -parts.digits.length);
  return { prefix, open, close: close[1] };
}

/** Undefined where it starts with a mark, or with something like an id. */
function startOfText(
  { range }: Criterion,
  source: SourceText,
): number | undefined {
  const line = lineFrom(range.start, source);
  const before = marker.exec(line)?.[0];
  if (before === undefined) return undefined;
  const text = line.slice(before.length);
  const isPlain = /^[\p{L}\p{N}"“'`]/u.test(text);
  return isPlain && !/^[A-Za-z]{1,10}[-_. ]?\d/.test(text)
    ? range.start + before.length
    : undefined;
}

function lineFrom(start: number, source: SourceText): string {
  return source.text.slice(start, endOfLine(source, lineAt(source, start)));
}
