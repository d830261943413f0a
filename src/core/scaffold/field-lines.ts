import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Section } from "../document/spec-document.ts";

/** A line of a template that asks for one value: `Audience: <!-- who reads this -->`, `- Data retention:`. */
export interface FieldLine {
  readonly label: string;
  /** In the template's text, without the line's end. */
  readonly start: number;
  readonly end: number;
  /** The line with the value that is known for it, else as the template has it. */
  readonly line: string;
}

/**
 * Lines with a label and no value but a comment. One with lines nested under it starts a record, of which there may be
 * many, and one that acts as a heading is a section of its own.
 */
export function fieldLines(
  text: string,
  { fields, children }: Section,
  values: Readonly<Record<string, string>>,
): readonly FieldLine[] {
  const known = new Map(
    Object.entries(values).map(([label, value]) => [
      normaliseHeading(label),
      value,
    ]),
  );
  const headings = children.map(({ headingRange }) => headingRange.start);
  return fields
    .filter(({ range }) => !headings.includes(range.start))
    .flatMap(({ label, range }) => {
      const start = text.lastIndexOf("\n", range.start - 1) + 1;
      const end = endOfLine(text, range.start);
      const asked = text.slice(start, end);
      if (!isOpen(asked) || hasNested(text, start, end)) return [];
      const value = known.get(normaliseHeading(label));
      const line = value === undefined ? asked : withValue(asked, value);
      return { label, start, end, line };
    });
}

function isOpen(line: string): boolean {
  const rest = line.slice(labelOf(line).length);
  return rest.replaceAll(/<!--.*?-->/g, "").trim() === "";
}

function labelOf(line: string): string {
  return /^[^:：]*[:：](?:\*\*|__|\*|_)?/.exec(line)?.[0] ?? line;
}

function withValue(line: string, value: string): string {
  return `${labelOf(line)} ${value.replaceAll(/\s+/g, " ").trim()}`;
}

function hasNested(text: string, start: number, end: number): boolean {
  const next = text.slice(end).replace(/^\r?\n/, "");
  return /^[ \t]+\S/.test(next) && indentAt(next) > indentAt(text.slice(start));
}

function indentAt(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/\r?\n/);
  return end < 0 ? text.length : from + end;
}
