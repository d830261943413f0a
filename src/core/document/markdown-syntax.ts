import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";

/** Tables, task lists and footnotes. Autolink literals and strikethrough are left out: no rule asks for them and they double the cost. */
export function syntaxExtensions() {
  return [gfmTable(), gfmTaskListItem(), gfmFootnote()];
}

export function treeExtensions() {
  return [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ];
}

/**
 * False for a text that starts with `---` and never has it again: looking for front matter there, the parser takes no list or quote
 * for one.
 */
export function mayHaveFrontMatter(text: string): boolean {
  return !isOpen.test(text);
}

const isOpen = /^---[ \t]*[\r\n](?![\s\S]*[\r\n]---[ \t]*(?:[\r\n]|$))/;
