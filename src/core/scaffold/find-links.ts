import type { Nodes } from "mdast";

import { type Fragment, fragmentSource } from "../document/parse-fragment.ts";
import { plainText } from "../document/plain-text.ts";

const bareUrl = /(?<![\w/])https?:\/\/[^\s<>"'`)\]]*[\w/=&#-]/gi;

export interface FoundLink {
  readonly url: string;
  /** As a Markdown list item. */
  readonly item: string;
}

/** Web addresses that a text links, each once, in their order. Images are not links. */
export function findLinks({ tree, text }: Fragment): readonly FoundLink[] {
  const links = new Map<string, FoundLink>();
  walk(tree);
  return [...links.values()];

  function walk(node: Nodes): void {
    if (node.type === "link") {
      const label = plainText(node).replaceAll(/\s+/g, " ").trim();
      if (label !== "" && !hasImage(node)) keep(node.url, label);
    } else if (node.type === "text") {
      for (const [url] of fragmentSource({ tree, text }, node).matchAll(
        bareUrl,
      ))
        keep(url, url);
    } else if ("children" in node) {
      for (const child of node.children) walk(child);
    }
  }

  function keep(url: string, label: string): void {
    if (!/^https?:\/\//i.test(url) || links.has(url)) return;
    const target = url.replaceAll(/[<>\s]/g, encodeURIComponent);
    const shown = label.replaceAll(/[[\]\\`*<]/g, String.raw`\$&`);
    const link = label === url ? `<${target}>` : `[${shown}](<${target}>)`;
    links.set(url, { url, item: `- ${link}` });
  }
}

function hasImage(node: Nodes): boolean {
  return (
    node.type === "image" ||
    ("children" in node && node.children.some(hasImage))
  );
}
