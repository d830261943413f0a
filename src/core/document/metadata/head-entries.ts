import type { RootContent } from "mdast";

import { fieldsIn } from "../collect-fields.ts";
import type { OpenSection } from "../outline.ts";
import { rangeBetween, type SourceText } from "../source-text.ts";
import type { Block, Field, MetadataShape } from "../spec-document.ts";
import { knownKey } from "./metadata-key.ts";
import type { RawEntry } from "./raw-entry.ts";
import { tableEntries } from "./table-entries.ts";

/** Entries in the head of a document: each paragraph, quote, list, table and comment that speaks about the document itself. */
export function headEntries(
  section: OpenSection,
  source: SourceText,
): readonly RawEntry[] {
  const groups = [
    ...textGroups(section, source),
    dashEntries(section),
    ...section.tables.map(tableEntries),
    ...section.blocks.map((block) => commentEntries(block, source)),
  ];
  return groups.filter(isAboutDocument).flat();
}

/** Labels stand together; one known key among them makes the others metadata, and so do three bold ones. */
function isAboutDocument(group: readonly RawEntry[]): boolean {
  return (
    group.some((entry) => knownKey(entry.label) !== undefined) ||
    (group.length >= 3 && group.every((entry) => entry.shape === "bold"))
  );
}

/** A group per paragraph, quote and list. */
function textGroups(
  section: OpenSection,
  source: SourceText,
): readonly (readonly RawEntry[])[] {
  const groups: RawEntry[][] = [];
  let wasItem = false;
  for (const node of section.nodes) {
    const entries = fieldsIn(node, section, source).map((field) =>
      fromField(field, shapeOf(node, field, source)),
    );
    const open =
      wasItem && node.type === "listItem" ? groups.at(-1) : undefined;
    if (open === undefined) groups.push(entries);
    else for (const entry of entries) open.push(entry);
    wasItem = node.type === "listItem";
  }
  return groups;
}

function fromField(field: Field, shape: MetadataShape): RawEntry {
  return {
    label: field.label,
    value: field.value.replaceAll(/\s+/g, " "),
    range: field.range,
    shape,
  };
}

function shapeOf(
  node: RootContent,
  field: Field,
  source: SourceText,
): MetadataShape {
  if (node.type === "blockquote") return "quote";
  if (node.type === "listItem") return "list";
  return /[*_]/.test(source.text.charAt(field.range.start)) ? "bold" : "line";
}

/** `- Status — Accepted`: only known keys, since a dash follows many a word. */
function dashEntries({ blocks }: OpenSection): readonly RawEntry[] {
  return blocks.flatMap(({ kind, text, range }) => {
    if (kind !== "item" || text.length > maxDashed) return [];
    const [, label, value] =
      /^(\p{L}[\p{L} ]{2,24}?) [—–-] ([^\s—–-].*)$/u.exec(text) ?? [];
    if (label === undefined || value === undefined) return [];
    if (knownKey(label) === undefined) return [];
    return [{ label, value, range, shape: "list" as const }];
  });
}

const maxDashed = 120;

/** `<!-- Status: Draft -->`: only known keys, a comment says many things. */
function commentEntries(block: Block, source: SourceText): readonly RawEntry[] {
  if (block.kind !== "comment") return [];
  return block.text.split("\n").flatMap((line) => {
    const text = line.trim();
    const [, label, value] = /^([^:]{1,40}):\s+(\S.*)$/.exec(text) ?? [];
    if (label === undefined || value === undefined) return [];
    if (knownKey(label) === undefined) return [];
    const start = source.text.indexOf(text, block.range.start);
    const range =
      start < 0
        ? block.range
        : rangeBetween(source, start, start + text.length);
    return [{ label, value, range, shape: "comment" as const }];
  });
}
