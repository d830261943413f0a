import type { MarkdownParser } from "../parse-markdown.ts";
import { parseDocument } from "../parse-document.ts";
import { rangeBetween, readSource } from "../source-text.ts";
import type { MetadataEntry, SpecDocument } from "../spec-document.ts";

/**
 * The document with the keys of its metadata file, as if they stood in its front matter. What it says itself wins. They are found at the
 * title, since a finding has to stand in the document, and hold no text that could be edited there.
 */
export function withMetadataFile(
  document: SpecDocument,
  yaml: string | undefined,
  parse?: MarkdownParser,
): SpecDocument {
  if (yaml === undefined) return document;
  const own = new Set(document.metadata.map(({ key }) => key));
  const start =
    document.title?.range.start ?? document.sections[0]?.range.start ?? 0;
  const range = rangeBetween(readSource(document.text), start, start);
  const text = `---\n${yaml.replace(/^\uFEFF?(?:---[^\n]*\n)?/, "")}\n---\n`;
  const entries = parseDocument(text, parse)
    .metadata.filter(({ key }) => !own.has(key))
    .map((entry): MetadataEntry => ({ ...entry, range, shape: "file" }));
  const metadata = [...document.metadata, ...entries].toSorted(
    (a, b) => a.range.start - b.range.start,
  );
  const title = entries.find(({ key }) => key === "title")?.value;
  return title === undefined || document.title !== undefined
    ? { ...document, metadata }
    : { ...document, metadata, title: { text: title, range } };
}
