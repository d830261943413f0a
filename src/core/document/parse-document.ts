import { collectBlocks } from "./collect-blocks.ts";
import { collectFields } from "./collect-fields.ts";
import { collectTables } from "./collect-tables.ts";
import { readFrontMatter } from "./metadata/front-matter.ts";
import { readCriteria } from "./criteria/read-criteria.ts";
import { createKindFinder } from "./kind-finder.ts";
import { liftFrontMatter } from "./lift-front-matter.ts";
import { mendEmptyItems } from "./mend-empty-items.ts";
import { parseShallow } from "./nesting.ts";
import { outline } from "./outline.ts";
import { type MarkdownParser, parseMarkdown } from "./parse-markdown.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { findTitle, findTitleSection } from "./title.ts";
import type { SectionAliases } from "./section-aliases/section-aliases.ts";
import type { SourceRange } from "../source-range.ts";
import { rangeBetween, readSource } from "./source-text.ts";
import type { Section, SpecDocument } from "./spec-document.ts";

/** Reads any text as a spec; own aliases of sections come on top of the built-in ones. Throws DocumentTooDeepError, and nothing else. */
export function parseDocument(
  text: string,
  parse: MarkdownParser = parseMarkdown,
  aliases?: SectionAliases,
): SpecDocument {
  const kindOf = createKindFinder(aliases);
  const source = readSource(text);
  const tree = parseShallow(parse, text.slice(source.shift));
  liftFrontMatter(tree, source);
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
    blocks: inOrder(sections, ({ blocks }) => blocks),
    fields: inOrder(sections, ({ fields }) => fields),
    tables: inOrder(sections, ({ tables }) => tables),
    criteria: readCriteria(sections, source, kindOf),
    end: rangeBetween(source, text.length, text.length),
  };
}

/** Parts of all sections. What follows a bold bullet or a rule belongs to a section that began earlier. */
function inOrder<Part extends { readonly range: SourceRange }>(
  sections: readonly Section[],
  partsOf: (section: Section) => readonly Part[],
): readonly Part[] {
  const parts: Part[] = [];
  let isInOrder = true;
  let before = 0;
  for (const section of sections) {
    for (const part of partsOf(section)) {
      const { start } = part.range;
      isInOrder &&= start >= before;
      before = start;
      parts.push(part);
    }
  }
  if (!isInOrder) parts.sort((a, b) => a.range.start - b.range.start);
  return parts;
}
