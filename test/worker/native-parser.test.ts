import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as fc from "fast-check";

import { parseDocument } from "../../src/core/document/parse-document.ts";
import type { SpecDocument } from "../../src/core/document/spec-document.ts";
import type { MarkdownParser } from "../../src/core/document/parse-markdown.ts";
import { needsReference } from "../../src/worker/native-limits.ts";
import { loadNativeParser } from "../../src/worker/native-parser.ts";
import { markdownText } from "./markdown-text.ts";

let native: MarkdownParser;

beforeAll(async () => {
  native = await loadNativeParser();
});

function expectSame(text: string): void {
  expect(show(parseDocument(text, native))).toBe(show(parseDocument(text)));
}

/** All that a document holds, each part once and with its keys in order. */
function show(document: SpecDocument): string {
  const shown = new Set<unknown>();
  return JSON.stringify(
    document,
    (_key, value: unknown) => {
      if (typeof value !== "object" || value === null) return value;
      if (shown.has(value)) return "shown above";
      shown.add(value);
      if (Array.isArray(value)) return value;
      return Object.fromEntries(
        Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
    1,
  );
}

const files = [
  "templates",
  "docs",
  "demo",
  "examples",
  "test/fixtures",
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path)),
);

test.each([...files, "README.md", "CHANGELOG.md"])(
  "%s reads the same with both parsers",
  (path) => {
    const text = readFileSync(path, "utf8");
    expect(needsReference(text)).toBe(false);
    expectSame(text);
    expectSame(text.replaceAll("\n", "\r\n"));
    expectSame(`\uFEFF${text}`);
  },
);

test("generated documents read the same with both parsers", () => {
  fc.assert(fc.property(markdownText, expectSame), {
    numRuns: 300,
    seed: 1,
  });
});

/** What the native parser alone would read otherwise, mended behind it. */
const mended: readonly string[] = [
  "- [ ] **Bold** behind a box",
  "1. [x]  `code` behind a box",
  "> - [ ] [Link](a.md) behind a box, in a quote",
  "- <!-- A comment above an item -->\n- b",
  "- a\n  <!-- Over two\n  lines -->\r\n- b",
  "> <!-- In a quote -->\n- b",
];

test.each(mended)("%j reads the same", (text) => {
  expect(needsReference(text)).toBe(false);
  expectSame(text);
});

/** What it would read otherwise, and nothing behind it could tell: left to the reference parser. */
const left: readonly string[] = [
  "- [ ]\ntext of the box",
  "> 1. [x] \n  text of the box",
  "- [x] done [x]\r- see [ ]\r- [ ]\rtext of the third box",
  "- [ ] \n  - an item under an empty box",
  "- [ ] text that a dash underlines\n  -",
  String.raw`\**bold** behind an escaped star`,
  "__bold__😀",
  "---\nnever: closed\n- a",
  "[^1]: [^2]: a footnote in a footnote",
  "> ```\n- a fence that its quote ends",
  "[comment]: # (Say it)\n---\n\n## Goals\n- ",
  "[a]: b\n<!-- HTML under a definition -->\n\n1. ",
  String.raw`[a\]]: b` + "\na | b\n- | -\n\n- ",
  "*a **b* ".repeat(60_000),
];

test.each(left)("%.40j is left to the reference parser", (text) => {
  expect(needsReference(text)).toBe(true);
});

/** What reads otherwise in the end. Few write that; here so that a version that reads it alike is noticed. */
const remaining: readonly string[] = [
  // A row for the one, HTML behind the table for the other
  "| a |\n| - |\n<br>",
];

test.each(remaining)("%j still reads otherwise", (text) => {
  expect(show(parseDocument(text, native))).not.toBe(show(parseDocument(text)));
});

test("a text that takes the native parser long is read by one that can be stopped", () => {
  expect(needsReference("a\n\n".repeat(140_000))).toBe(true);
});
