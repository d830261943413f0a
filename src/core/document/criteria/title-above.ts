import type { List, ListItem, RootContent } from "mdast";

import { linesOf } from "../lines.ts";
import { sourceOf } from "../source-text.ts";
import { startsWithStep } from "./nested-items.ts";
import { openLine } from "./open-line.ts";
import type { Reading } from "./reading.ts";

const maxLength = 200;

/** The id of a line that is the title of the steps right below it: `**AC-1**: Log in`, and then a list of Given, When and Then. */
export function titleIdOf(
  node: RootContent,
  next: RootContent | undefined,
  reading: Reading,
): string | undefined {
  if (node.type !== "paragraph") return;
  if (next?.type !== "list" && next?.type !== "listItem") return;
  const text = sourceOf(reading.source, node);
  if (text.length > maxLength || !/\d/.test(text)) return;
  if (!startsWithSteps(next, reading)) return;
  const [line, ...more] = linesOf(reading.source, node.children);
  if (line === undefined || more.length > 0) return;
  const { id, steps } = openLine(line, reading.context !== "none");
  return steps.length > 0 ? undefined : id;
}

function startsWithSteps(node: List | ListItem, reading: Reading): boolean {
  const item = node.type === "list" ? node.children[0] : node;
  return item !== undefined && startsWithStep(item, reading);
}
