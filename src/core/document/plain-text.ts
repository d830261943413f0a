import type { Nodes } from "mdast";

import { dropTags } from "./html.ts";

/** What a reader sees of a node: markup and comments dropped, hard and soft breaks as `\n`. Asks for a tree of limited depth. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return unixLines(node.value);
    case "html":
      return node.value.startsWith("<!--")
        ? ""
        : dropTags(unixLines(node.value));
    case "break":
      return "\n";
    case "image":
    case "imageReference":
      return node.alt || ("url" in node ? node.url : node.identifier);
    case "footnoteReference":
    case "definition":
    case "yaml":
    case "thematicBreak":
      return "";
    default:
      return plainTextOf(node.children, separators[node.type] ?? "");
  }
}

export function plainTextOf(nodes: readonly Nodes[], separator = ""): string {
  let text = "";
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    text += at === 0 ? plainText(node) : separator + plainText(node);
  }
  return text;
}

function unixLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

const separators: Readonly<Record<string, string>> = {
  root: "\n",
  blockquote: "\n",
  list: "\n",
  listItem: "\n",
  table: "\n",
  tableRow: " ",
  footnoteDefinition: "\n",
};
