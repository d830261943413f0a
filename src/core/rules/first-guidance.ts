import type { Block } from "../document/spec-document.ts";
import type { Template, TemplateSection } from "../template/template.ts";

/**
 * The first thing that a template says under a heading, with the line endings before it: a paragraph, a label, a bullet, a comment, a table
 * with its first row. Markup around it stays behind: half an `<aside>` would take in what follows.
 */
export function firstGuidance(
  { origin }: TemplateSection,
  { document }: Template,
): string {
  const first = origin.blocks.find(
    ({ kind, text }) => kind !== "html" && /[\p{L}\p{N}]/u.test(text),
  );
  if (first === undefined) return "";
  const { start, end } = rangeOf(first);
  const gap = document.text.slice(origin.headingRange.end, start);
  const newlines = /^[ \t]*(?:\r\n|\n|\r)[ \t]*\S/.test(`${gap}.`)
    ? "\n"
    : "\n\n";
  const text = document.text.slice(start, end);
  const fields = origin.fields.filter(
    ({ range }) => start <= range.start && range.start < end,
  );
  // Each label would ask for a value of its own.
  return newlines + (fields.length > 1 ? /^.*/.exec(text)?.[0] : text);
}

function rangeOf({ kind, range, section }: Block): {
  readonly start: number;
  readonly end: number;
} {
  if (kind !== "cell") return range;
  const table = section.tables.find(
    ({ range: { start, end } }) => start <= range.start && range.end <= end,
  );
  return {
    start: table?.range.start ?? range.start,
    end: table?.rows[0]?.range.end ?? range.end,
  };
}
