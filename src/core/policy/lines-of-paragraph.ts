import type {
  Definition,
  Delete,
  Emphasis,
  PhrasingContent,
  Strong,
} from "mdast";

import { endOf, startOf, type SourceText } from "../document/source-text.ts";

/** A piece of one line: text as it stands in the source, or something that is a target as a whole. */
export interface LinePart {
  readonly kind: "text" | "code" | "link";
  readonly text: string;
}

/** Definitions of `[label]: url` by their identifier. */
export type Definitions = ReadonlyMap<string, Definition>;

/**
 * The lines of a paragraph or heading. Text keeps its marks, since `__init__` in a path is read as bold; HTML is left
 * out, and `<br>` ends a line.
 */
export function linesOfParagraph(
  children: readonly PhrasingContent[],
  source: SourceText,
  definitions: Definitions,
): readonly (readonly LinePart[])[] {
  const lines: LinePart[][] = [[]];
  for (const part of partsOf(children, source, definitions)) {
    if (part.kind !== "text") {
      lines.at(-1)?.push(part);
      continue;
    }
    const [first = "", ...others] = part.text.split(/\r\n|\r|\n/);
    lines.at(-1)?.push({ kind: "text", text: first });
    for (const text of others) lines.push([{ kind: "text", text }]);
  }
  return lines;
}

function partsOf(
  nodes: readonly PhrasingContent[],
  source: SourceText,
  definitions: Definitions,
): readonly LinePart[] {
  return nodes.flatMap((node): readonly LinePart[] => {
    switch (node.type) {
      case "link":
        return [{ kind: "link", text: node.url }];
      case "linkReference": {
        const url = definitions.get(node.identifier)?.url;
        return url === undefined ? [] : [{ kind: "link", text: url }];
      }
      case "inlineCode":
        return [{ kind: "code", text: node.value }];
      case "break":
        return [{ kind: "text", text: "\n" }];
      case "html":
        return /^<br\b/i.test(node.value) || node.value.includes("\n")
          ? [{ kind: "text", text: "\n" }]
          : [];
      case "text":
        return [{ kind: "text", text: sliceOf(node, source) }];
      case "emphasis":
      case "strong":
      case "delete":
        return node.children.every((child) => child.type === "text")
          ? [{ kind: "text", text: sliceOf(node, source) }]
          : withMarks(node, source, definitions);
      default:
        return [];
    }
  });
}

/** What stands in emphasis beside plain text, between its marks: without them two words would become one. */
function withMarks(
  node: Emphasis | Strong | Delete,
  source: SourceText,
  definitions: Definitions,
): readonly LinePart[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return [];
  const mark = (start: number, end: number): LinePart => ({
    kind: "text",
    text: source.text.slice(start, end),
  });
  return [
    mark(startOf(source, node), startOf(source, first)),
    ...partsOf(node.children, source, definitions),
    mark(endOf(source, last), endOf(source, node)),
  ];
}

function sliceOf(node: PhrasingContent, source: SourceText): string {
  return source.text.slice(startOf(source, node), endOf(source, node));
}
