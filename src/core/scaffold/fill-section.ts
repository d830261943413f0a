import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Section } from "../document/spec-document.ts";
import type { TextEdit } from "../finding.ts";
import { fieldLines } from "./field-lines.ts";
import { fitMarkdown } from "./fit-markdown.ts";
import type { SectionContent } from "./spec-draft.ts";

/**
 * Puts content in the place of a section's guidance. Lines that ask for a value stay; bold lines and bullets that act
 * as headings under the section go with the guidance, unless they are among the sections that are filled themselves.
 */
export function fillSection(
  text: string,
  { section, markdown, fields = {} }: SectionContent,
  filled: ReadonlySet<Section>,
): readonly TextEdit[] {
  const { origin } = section;
  const start = origin.headingRange.end;
  const end = endOfOwnText(text, origin, filled);
  const lines = fieldLines(text, origin, fields).filter(
    (line) => line.start >= start && line.end <= end,
  );
  if (markdown.trim() === "") {
    return lines.map((line) => ({
      start: line.start,
      end: line.end,
      newText: line.line,
    }));
  }

  const own = text.slice(start, end);
  const body = bodyOf(markdown, origin);
  const asked = lines.filter(
    ({ label }) => fields[label] !== undefined || !hasLabel(markdown, label),
  );
  const parts = [asked.map(({ line }) => line).join("\n"), body];
  const after = /(?:\r?\n\s*)?$/.exec(own)?.[0] ?? "";
  const newText =
    gapBefore(own) + parts.filter((part) => part !== "").join("\n\n") + after;
  return [{ start, end, newText }];
}

/** Whether content answers itself what a line of the template asks for: `- Data retention: 30 days`. */
function hasLabel(markdown: string, label: string): boolean {
  const name = normaliseHeading(label);
  return markdown
    .split("\n")
    .some(
      (line) =>
        normaliseHeading(
          /^[^:：]*(?=[:：])/.exec(line)?.[0].replace(/^[\s>*+-]*/, "") ?? "",
        ) === name,
    );
}

function endOfOwnText(
  text: string,
  origin: Section,
  filled: ReadonlySet<Section>,
): number {
  const child = origin.children.find(
    (each) => each.form === "heading" || isFilled(each, filled),
  );
  if (child) return startOfLine(text, child.headingRange.start);
  const spaces = /^[ \t]*/.exec(text.slice(origin.range.end))?.[0] ?? "";
  return origin.range.end + spaces.length;
}

function isFilled(section: Section, filled: ReadonlySet<Section>): boolean {
  return (
    filled.has(section) ||
    section.children.some((child) => isFilled(child, filled))
  );
}

/** A template that writes directly under its headings is written so. */
function gapBefore(own: string): string {
  return /^[ \t]*\r?\n(?=[^\r\n])/.test(own) ? "\n" : "\n\n";
}

/** Under a bold line or a bullet, headings of the content become bold lines as well. */
function bodyOf(markdown: string, origin: Section): string {
  const body = fitMarkdown(markdown, Math.min(origin.level, 6));
  if (origin.form !== "bullet") return body;
  const isList = /^(?:[-*+]|\d+[.)])\s/.test(body);
  return indent(isList ? body : `- ${indent(body).trimStart()}`);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
