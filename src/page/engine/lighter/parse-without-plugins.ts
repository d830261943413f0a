import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";

import {
  mayHaveFrontMatter,
  syntaxExtensions,
  treeExtensions,
} from "../../../core/document/markdown-syntax.ts";

const plain = {
  extensions: syntaxExtensions(),
  mdastExtensions: treeExtensions(),
};

const withFrontMatter = {
  extensions: [...plain.extensions, frontmatter("yaml")],
  mdastExtensions: [...plain.mdastExtensions, frontmatterFromMarkdown("yaml")],
};

/** In the place of remark-parse, which calls the same parser: without the processor of plugins it loads in less. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, mayHaveFrontMatter(text) ? withFrontMatter : plain);
}
