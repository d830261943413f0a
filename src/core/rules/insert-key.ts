import {
  endOfLine,
  lineAt,
  readSource,
  startOfLine,
} from "../document/source-text.ts";
import type { MetadataEntry, SpecDocument } from "../document/spec-document.ts";
import { newlineOf } from "../document/newline-of.ts";
import type { Fix } from "../finding.ts";
import type { TemplateMetadata } from "../template/template.ts";

/**
 * Adds what every new spec starts with, in the shape that the document has its metadata in: the first status of the
 * template's list, or a value that is the only one. Of any other key nobody but the author knows what to write.
 */
export function insertKey(
  wanted: TemplateMetadata,
  document: SpecDocument,
): Fix | undefined {
  const [first, ...others] = wanted.values ?? [];
  if (first === undefined) return undefined;
  if (wanted.key !== "status" && others.length > 0) return undefined;
  const written =
    document.frontMatter === undefined
      ? besideEntry(wanted, first, document)
      : inFrontMatter(wanted, first, document);
  if (written === undefined) return undefined;
  const newline = newlineOf(document.text);
  const newText = `${written.line}${newline}`;
  return {
    title: `Add "${wanted.key}: ${first}"`,
    edits: [{ start: written.at, end: written.at, newText }],
  };
}

interface NewLine {
  /** Start of the line that it goes before. */
  readonly at: number;
  readonly line: string;
}

function inFrontMatter(
  { key }: TemplateMetadata,
  value: string,
  { frontMatter, text }: SpecDocument,
): NewLine | undefined {
  if (frontMatter === undefined || frontMatter.problems.length > 0) return;
  const fence = text.lastIndexOf("---", frontMatter.range.end);
  if (fence <= frontMatter.range.start) return undefined;
  return { at: fence, line: `${key}: ${value}` };
}

/** Before the first entry, written as that one is. */
function besideEntry(
  wanted: TemplateMetadata,
  value: string,
  document: SpecDocument,
): NewLine | undefined {
  const [entry] = document.metadata;
  if (entry === undefined) return undefined;
  const source = readSource(document.text);
  const line = lineAt(source, entry.range.start);
  const at = startOfLine(source, line);
  const text = document.text.slice(at, endOfLine(source, line));
  const label = wanted.label === wanted.key ? named(wanted.key) : wanted.label;
  const written =
    entry.shape === "table"
      ? rowLike(text, entry, document, label, value)
      : lineLike(text, entry, label, value);
  return written === undefined ? undefined : { at, line: written };
}

/** `> - **Owner:** Ana  `: what stands before the label, what is around it, and a line break behind. */
const labelled =
  /^((?:[ \t]*>)*[ \t]*(?:[-*+][ \t]+)?)(\*\*|__|\*|_)?([^:：*_]{1,40}?)(\*\*|__|\*|_)?([ \t]*[:：])(\*\*|__|\*|_)?([ \t]+)\S/;

function lineLike(
  text: string,
  { shape, label: known }: MetadataEntry,
  label: string,
  value: string,
): string | undefined {
  if (!["quote", "list", "bold", "line"].includes(shape)) return undefined;
  const match = labelled.exec(text);
  if (match === null || match[3]?.trim() !== known) return undefined;
  const [, before, open = "", , inner = "", colon, outer = "", blank] = match;
  const isBroken = / {2,}$|\\$/.exec(text)?.[0] ?? "";
  return `${before}${open}${label}${inner}${colon}${outer}${blank}${value}${isBroken}`;
}

/** In a table of labels and values; in one of columns a row is no entry. */
function rowLike(
  text: string,
  { range }: MetadataEntry,
  { tables }: SpecDocument,
  label: string,
  value: string,
): string | undefined {
  const table = tables.find(
    (one) => one.range.start <= range.start && range.end <= one.range.end,
  );
  const row = table?.rows.find(({ cells }) =>
    cells.some((cell) => cell.range.start === range.start),
  );
  if (table?.header.length !== 2 || row?.cells.length !== 2) return undefined;
  const start = /^([ \t>]*\|?[ \t]*)(\*\*|__)?/.exec(text);
  const mark = start?.[2] ?? "";
  const end = /\|[ \t]*$/.test(text) ? " |" : "";
  return `${start?.[1] ?? ""}${mark}${label}${mark} | ${value}${end}`;
}

function named(key: string): string {
  const words = key.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
