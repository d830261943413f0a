import type { Root } from "mdast";

import {
  type MarkdownParser,
  parseMarkdown,
} from "../core/document/parse-markdown.ts";
import { loadNativeAddon } from "./native-addon.ts";
import { mendNativeTree } from "./mend-native-tree.ts";
import { needsReference } from "./native-limits.ts";
import { readNativeTree } from "./native-tree.ts";

/** The addon's bits (`dist/generated/parse-options.js`): tables, footnotes, task lists, YAML front matter. */
const features = (1 << 1) | (1 << 2) | (1 << 4) | (1 << 7);

/**
 * A parser in Rust that yields the tree of the reference parser, about a hundred times faster. Rejects where there is no binary
 * for this machine. Asks the addon itself: the entry of the package cannot switch off autolink literals and strikethrough,
 * which the reference parser does not read, and loads much that a parse does not need.
 */
export function loadNativeParser(): Promise<MarkdownParser> {
  loading ??= load();
  return loading;
}

let loading: Promise<MarkdownParser> | undefined;

async function load(): Promise<MarkdownParser> {
  const addon = await loadNativeAddon();
  const parse = (text: string): Root => {
    const handle = addon.createMdastHandle(text, features, true);
    try {
      return readNativeTree(addon.serializeHandle(handle));
    } finally {
      addon.dropHandle(handle);
    }
  };
  // Where a file is not what it was in another version, it throws here and not at the first document.
  parse("- [ ] a");

  return (text) => {
    if (needsReference(text)) return parseMarkdown(text);
    const tree = parse(text);
    mendNativeTree(tree, text);
    return tree;
  };
}
