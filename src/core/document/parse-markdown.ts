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

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .data("micromarkExtensions", [gfmTable(), gfmTaskListItem(), gfmFootnote()])
  .data("fromMarkdownExtensions", [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ])
  .freeze();

/** The reference parser. Autolink literals and strikethrough are left out: no rule asks for them and they double the cost. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
