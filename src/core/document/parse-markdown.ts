import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

import {
  mayHaveFrontMatter,
  syntaxExtensions,
  treeExtensions,
} from "./markdown-syntax.ts";

/** Markdown with front matter, tables, task lists and footnotes to a tree with positions. Offsets do not count a byte order mark. */
export type MarkdownParser = (text: string) => Root;

function createProcessor(readsFrontMatter: boolean) {
  const parser = unified().use(remarkParse);
  if (readsFrontMatter) parser.use(remarkFrontmatter, ["yaml"]);
  return parser
    .data("micromarkExtensions", syntaxExtensions())
    .data("fromMarkdownExtensions", treeExtensions())
    .freeze();
}

const processor = createProcessor(true);
let plainProcessor: ReturnType<typeof createProcessor> | undefined;

/** The reference parser. */
export function parseMarkdown(text: string): Root {
  if (mayHaveFrontMatter(text)) return processor.parse(text);
  plainProcessor ??= createProcessor(false);
  return plainProcessor.parse(text);
}
