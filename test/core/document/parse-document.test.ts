import * as fc from "fast-check";

import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { parseMarkdown } from "../../../src/core/document/parse-markdown.ts";
import type { SpecDocument } from "../../../src/core/document/spec-document.ts";
import type { SourceRange } from "../../../src/core/source-range.ts";
import { processorTime } from "../processor-time.ts";

/** Pieces of which specs are made, so that random texts look like some. */
const piece = fc.oneof(
  fc.constantFrom(
    "# Title",
    "## Acceptance criteria",
    "## Status",
    "### Scenario: One",
    "**Acceptance criteria:**",
    "**Bold**",
    "- **In scope**",
    "- Given a",
    "  - When b",
    "  - Then c",
    "**Given** a, **When** b, **Then** c",
    "1. WHEN a THEN it SHALL b",
    "- [ ] AC-1: Works",
    "- Owner: Ana",
    "> **Status:** Draft  ",
    "Status: Draft",
    "| A | B |",
    "| - | - |",
    "| a<br>b | <!-- c --> |",
    "```gherkin",
    "Scenario: One",
    "```",
    "<!--",
    "-->",
    "<aside>",
    "---",
    "- ",
    "1. ",
    "[comment]: # text",
    "[^1]: note",
    "status: Draft",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const markdown = fc
  .array(piece, { maxLength: 25 })
  .map((pieces) => pieces.join("\n"));

test("reads any text, with every range inside it", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const document = parseDocument(text);

      expect(
        rangesOf(document).filter((range) => !isPlaced(range, text)),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("reads the same with Windows lines and with a byte order mark", () => {
  fc.assert(
    fc.property(
      markdown.map((text) => text.replaceAll("\r", "")),
      (text) => {
        const plain = outlineOf(parseDocument(text));

        expect(outlineOf(parseDocument(text.replaceAll("\n", "\r\n")))).toEqual(
          plain,
        );
        expect(
          outlineOf(parseDocument(`\uFEFF${text.replace(/^\uFEFF/, "")}`)),
        ).toEqual(outlineOf(parseDocument(text.replace(/^\uFEFF/, ""))));
      },
    ),
    { numRuns: 200 },
  );
});

test("keeps sections in order, each under the one that holds it", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { sections, blocks } = parseDocument(text);
      const starts = blocks.map(({ range }) => range.start);

      expect(starts).toEqual(starts.toSorted((a, b) => a - b));

      for (const [index, section] of sections.entries()) {
        const before = sections[index - 1]?.range.start ?? 0;
        expect(section.range.start).toBeGreaterThanOrEqual(before);
        if (section.parent === undefined) continue;
        expect(section.parent.level).toBeLessThan(section.level);
        expect(section.parent.range.end).toBeGreaterThanOrEqual(
          section.range.end,
        );
        expect(section.parent.children).toContain(section);
      }
      expect(
        sections.reduce((sum, { blocks: own }) => sum + own.length, 0),
      ).toBe(blocks.length);
    }),
  );
});

test("a text that starts with a rule and has no other still has its lists", () => {
  const document = parseDocument(
    "---\n\n# A\n\n## Acceptance criteria\n\n- AC-1: One row is there\n- AC-2: Two rows are there\n",
  );
  expect(document.criteria.map(({ id }) => id)).toEqual(["AC-1", "AC-2"]);
});

test("takes the tree of any parser", () => {
  const text = "# A\n\n## Goals\n\n- One\n";

  expect(outlineOf(parseDocument(text, () => parseMarkdown(text)))).toEqual(
    outlineOf(parseDocument(text)),
  );
});

test("takes aliases of sections", () => {
  const { sections } = parseDocument("## Proof\n\n- One\n", parseMarkdown, {
    "acceptance-criteria": ["Proof"],
  });

  expect(sections.at(-1)?.kind).toBe("acceptance-criteria");
});

test.each([
  ["labels", "A:\n\n"],
  ["headings", "# A\n\n"],
  ["empty bullets", "- \n"],
  ["bold labels", "**A:**\n\n"],
  ["comments under a label", "A:\n\n<!-- a -->\n\n"],
  ["rows", "| a | b |\n| - | - |\n| c | d |\n\n"],
  ["steps", "- Then a\n"],
  ["empty bullets under text", "a\n-\n\n"],
])(
  "takes no quadratic time for many %s",
  (_, line) => {
    const text = `## Acceptance criteria\n\n${line.repeat(100)}`;
    const { children, ...root } = parseMarkdown(text);
    const spent = (copies: number): number => {
      const many = structuredClone(
        Array.from({ length: copies }, () => children).flat(),
      );
      return processorTime(() =>
        parseDocument(text, () => ({ ...root, children: many })),
      );
    };
    const few = Math.min(spent(100), spent(100));

    // Three times as many; nine times the time if each were held against all others.
    expect(Math.min(spent(300), spent(300))).toBeLessThan(6 * few + 200);
  },
  60_000,
);

function rangesOf(document: SpecDocument): readonly SourceRange[] {
  return [
    document.end,
    ...document.sections.flatMap(({ range, headingRange }) => [
      range,
      headingRange,
    ]),
    ...document.blocks.map(({ range }) => range),
    ...document.fields.map(({ range }) => range),
    ...document.criteria.map(({ range }) => range),
    ...document.metadata.map(({ range }) => range),
    ...document.tables.flatMap(({ range, header, rows }) => [
      range,
      ...header.map((cell) => cell.range),
      ...rows.flatMap((row) => [
        row.range,
        ...row.cells.map((cell) => cell.range),
      ]),
    ]),
    ...(document.frontMatter?.problems.map(({ range }) => range) ?? []),
    ...(document.title === undefined ? [] : [document.title.range]),
  ];
}

function isPlaced(range: SourceRange, text: string): boolean {
  const { start, end, line, column, endLine, endColumn } = range;
  return (
    start >= 0 &&
    end >= start &&
    end <= text.length &&
    placeOf(text, start) === `${line}:${column}` &&
    placeOf(text, end) === `${endLine}:${endColumn}`
  );
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).replace(/^\uFEFF/, "");
  const lines = before.split(/\r\n|\n|\r(?!\n)/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** What a document is, without its offsets. */
function outlineOf(document: SpecDocument): unknown {
  return {
    title: document.title?.text,
    metadata: document.metadata.map(({ key, value, shape, range }) => [
      key,
      value,
      shape,
      range.line,
      range.column,
    ]),
    sections: document.sections.map((section) => [
      section.heading,
      section.level,
      section.form,
      section.kind,
      section.range.line,
      section.range.endLine,
    ]),
    blocks: document.blocks.map(({ kind, text, range, checked }) => [
      kind,
      text,
      checked,
      range.line,
      range.endLine,
      range.endColumn,
    ]),
    fields: document.fields.map(({ label, value, range }) => [
      label,
      value,
      range.line,
      range.endColumn,
    ]),
    criteria: document.criteria.map(({ id, text, form, range }) => [
      id,
      text,
      form,
      range.line,
      range.endLine,
    ]),
  };
}
