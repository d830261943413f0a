import type { SourceRange } from "../source-range.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { collectFields } from "./collect-fields.ts";
import { collectTables } from "./collect-tables.ts";
import { readFrontMatter } from "./metadata/front-matter.ts";
import { readCriteria } from "./criteria/read-criteria.ts";
import { createKindFinder } from "./kind-finder.ts";
import { mendEmptyItems } from "./mend-empty-items.ts";
import { parseShallow } from "./nesting.ts";
import { outline } from "./outline.ts";
import { type MarkdownParser, parseMarkdown } from "./parse-markdown.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { findTitle, findTitleSection } from "./title.ts";
import type { SectionAliases } from "./section-aliases/section-aliases.ts";
import { rangeBetween, readSource } from "./source-text.ts";
import type { SpecDocument } from "./spec-document.ts";

/** Reads any text as a spec; own aliases of sections come on top of the built-in ones. Throws DocumentTooDeepError, and nothing else. */
export function parseDocument(
  text: string,
  parse: MarkdownParser = parseMarkdown,
  aliases?: SectionAliases,
): SpecDocument {
  const kindOf = createKindFinder(aliases);
  const source = readSource(text);
  const tree = parseShallow(parse, text.slice(source.shift));
  mendEmptyItems(tree, source);

  const sections = outline(tree, source, kindOf);
  const titleSection = findTitleSection(sections);
  if (titleSection !== undefined) {
    titleSection.kind = kindOf(titleSection.heading, true);
  }
  for (const section of sections) {
    collectBlocks(section, source);
    collectTables(section, source);
  }
  collectFields(sections, source);
  const { frontMatter, entries } = readFrontMatter(tree, source);
  return {
    text,
    tree,
    title: findTitle(titleSection, entries),
    frontMatter,
    metadata: readMetadata(sections, titleSection, entries, source),
    sections,
    blocks: inOrder(sections.flatMap((section) => section.blocks)),
    fields: inOrder(sections.flatMap((section) => section.fields)),
    tables: inOrder(sections.flatMap((section) => section.tables)),
    criteria: readCriteria(sections, source, kindOf),
    end: rangeBetween(source, text.length, text.length),
  };
}

/** What follows a bold bullet or a rule belongs to a section that began earlier. */
function inOrder<Part extends { readonly range: SourceRange }>(
  parts: readonly Part[],
): readonly Part[] {
  const isInOrder = parts.every(
    (part, index) =>
      part.range.start >= (parts[index - 1]?.range.start ?? part.range.start),
  );
  return isInOrder
    ? parts
    : parts.toSorted((a, b) => a.range.start - b.range.start);
}
