import { isGap } from "./sole-values.ts";

/** Written by and for tools: they stay. */
const toolMarker =
  /^\s*\/?(?:don['’]t edit\b|do not edit\b|footnotes?\s*$|toc|tocstop|doctoc|(?:start|end|begin) ?(?:of )?(?:doctoc|toc|table of contents|generated|auto-?generated)\b|markdownlint|lint (?:dis|en)able|(?:markdown-?)?lint\b|remark|prettier|vale\b|textlint|alex\b|cspell|spell-?checker|eslint|stylelint|more\b|truncate\b|#(?:end)?region|all-contributors|specgate|adr-|spdx|copyright|licen[cs]e|omit (?:in|from) toc|ignore:|no ?toc|mdformat|omd|embedme|include:|snippet|vim?:|-\*-|{%|\$)/i;

/** `DOCUMENT_METADATA_START`, `AC:BEGIN`, `BEGIN_AUTO`. */
const bounds =
  /^\s*(?:[A-Z\d]+[_:-])+(?:START|END|BEGIN)\s*$|^\s*(?:START|END|BEGIN)[_-][A-Z\d_-]+\s*$/;

/** `section:goals:start`, `story-prompts: upload.prompt`: what only a tool would call so. */
const key =
  /^\s*\/?[a-z\d-]+(?::[a-z\d-]+){1,4}\s*$|^\s*[a-z\d]+(?:-[a-z\d]+)+: ?[^\s:]*[./\d][^\s:]*\s*$/;

export function isToolMarker(comment: string): boolean {
  return (
    toolMarker.test(comment) ||
    bounds.test(comment) ||
    (key.test(comment) && !/^\s*(?:todo|tbd|fixme)\b/.test(comment)) ||
    !/[\p{L}\p{N}]/u.test(comment)
  );
}

/** `<!-- TODO -->`, `<!-- TBD: limits -->`: says that something is missing, wherever it stands. */
export function isGapComment(comment: string): boolean {
  return /^\W*(?:TODO|TBD|FIXME|TBA|TBC)\b/.test(comment) || isGap(comment);
}

/** Comments of that kind in code, where they are visible text. */
export const gapCommentInCode = /<!--\s*(?:TODO|TBD|FIXME)\b.*?-->/g;
