import type { Paragraph } from "mdast";

import { sourceOf } from "../source-text.ts";
import type { Reading } from "./reading.ts";
import { canStartStep } from "./steps.ts";

/** A paragraph that holds no criterion: a picture, or one outside acceptance criteria that starts like none, as most do. */
export function isProse(
  node: Paragraph,
  { source, context }: Reading,
): boolean {
  if (node.children.every(isPicture)) return true;
  if (context !== "none") return false;
  const start = sourceOf(source, node).slice(0, 100);
  return !/[:：]/.test(start) && !canStartStep(start);
}

function isPicture(node: Paragraph["children"][number]): boolean {
  return (
    node.type === "image" ||
    node.type === "imageReference" ||
    (node.type === "text" && node.value.trim() === "")
  );
}
