import type { ListItem, RootContent } from "mdast";

import { linesOf } from "../lines.ts";
import { plainText } from "../plain-text.ts";
import { openLine } from "./open-line.ts";
import type { Reading } from "./reading.ts";

export function startsWithStep(item: ListItem, reading: Reading): boolean {
  const first = item.children[0];
  if (first?.type !== "paragraph") return false;
  const [head] = linesOf(reading.source, first.children);
  return (
    head !== undefined &&
    openLine(head, reading.context !== "none").steps.length > 0
  );
}

export function holdsSteps(
  nested: readonly RootContent[],
  reading: Reading,
): boolean {
  return someItem(nested, (item) => startsWithStep(item, reading));
}

export function holdsBoxes(nested: readonly RootContent[]): boolean {
  return someItem(nested, (item) => typeof item.checked === "boolean");
}

/** An item's own text with all that is nested under it. */
export function textWith(
  own: readonly string[],
  nested: readonly RootContent[],
): string {
  if (own.length === 1 && nested.length === 0) return own[0] ?? "";
  const lines = [...own, ...nested.map((node) => plainText(node).trim())];
  // An id may stand on a line of its own.
  return lines.filter((line) => line !== "").join("\n");
}

function someItem(
  nodes: readonly RootContent[],
  isIt: (item: ListItem) => boolean,
): boolean {
  return nodes.some((node) => node.type === "list" && node.children.some(isIt));
}
