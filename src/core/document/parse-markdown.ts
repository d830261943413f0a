import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Markdown with front matter, tables, task lists and footnotes to a tree with positions. Offsets do not count a byte order mark. */
export type MarkdownParser = (text: string) => Root;

function createProcessor(readsFrontMatter: boolean) {
  const parser = unified().use(remarkParse);
  if (readsFrontMatter) parser.use(remarkFrontmatter, ["yaml"]);
  return parser
    .data("micromarkExtensions", [gfmTable(), gfmTaskListItem(), gfmFootnote()])
    .data("fromMarkdownExtensions", [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmFootnoteFromMarkdown(),
    ])
    .freeze();
}

const processor = createProcessor(true);

/** A text that starts with `---` and never has it again: looking for front matter there, the parser takes no list or quote for one. */
const isOpen = /^---[ \t]*[\r\n](?![\s\S]*[\r\n]---[ \t]*(?:[\r\n]|$))/;
let plainProcessor: ReturnType<typeof createProcessor> | undefined;

/** The reference parser. Autolink literals and strikethrough are left out: no rule asks for them and they double the cost. */
export function parseMarkdown(text: string): Root {
  if (!isOpen.test(text)) return processor.parse(text);
  plainProcessor ??= createProcessor(false);
  return plainProcessor.parse(text);
}
