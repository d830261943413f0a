import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Field } from "../document/spec-document.ts";

/** A line of a template that asks for one value: `Audience: <!-- who reads this -->`, `- Data retention:`. */
export interface FieldLine {
  /** In the template's text, without the line's end. */
  readonly start: number;
  readonly end: number;
  /** The line with the value that is known for it, else as the template has it. */
  readonly line: string;
}

/** A field with lines nested under it starts a record, of which there may be many, and is no line of its own. */
export function fieldLines(
  text: string,
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
): readonly FieldLine[] {
  const known = new Map(
    Object.entries(values).map(([label, value]) => [
      normaliseHeading(label),
      value,
    ]),
  );
  return fields
    .filter(({ value, children }) => value === "" && children.length === 0)
    .flatMap(({ label, range }) => {
      const start = text.lastIndexOf("\n", range.start - 1) + 1;
      const end = endOfLine(text, range.start);
      if (hasNested(text, start, end)) return [];
      const asked = text.slice(start, end);
      const value = known.get(normaliseHeading(label));
      const line = value === undefined ? asked : withValue(asked, value);
      return { start, end, line };
    });
}

function withValue(asked: string, value: string): string {
  const label = /^[^:：]*[:：](?:\*\*|__|\*|_)?/.exec(asked)?.[0] ?? asked;
  return `${label} ${value.replaceAll(/\s+/g, " ").trim()}`;
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
