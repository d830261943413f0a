import type { InlineCode } from "mdast";

import type { Block } from "../../document/spec-document.ts";
import { findBracketTokens } from "./bracket-tokens.ts";

/** Inline code that stands for the value of a block. */
export interface LastCode {
  readonly value: string;
  /** Nothing else is in the block; otherwise a label stands before it. */
  readonly isAll: boolean;
}

/** Undefined where a block of text does not end in code, or has more than a label before it. */
export function lastCode(block: Block): LastCode | undefined {
  const { node } = block;
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  if (phrasing === undefined || !("children" in phrasing)) return undefined;
  const last = phrasing.children.at(-1);
  if (last?.type !== "inlineCode") return undefined;
  const before = block.text.slice(0, -last.value.length).trim();
  if (before !== "" && !/[:：]$/.test(before)) return undefined;
  return { value: last.value, isAll: before === "" };
}

/** Inline code that is a gap and all there is behind a label on its line: `**Branch**: `[###-name]`` above other labels. */
export function gapCodes(block: Block): readonly InlineCode[] {
  const { node } = block;
  if (node.type !== "paragraph" && node.type !== "listItem") return [];
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  if (phrasing?.type !== "paragraph") return [];
  const { children } = phrasing;
  return children.filter((child, index): child is InlineCode => {
    if (child.type !== "inlineCode" || !isGapInCode(child.value)) return false;
    const before = children[index - 1];
    const behind = children[index + 1];
    return (
      before?.type === "text" &&
      // A label before it, or a sentence that it is a tag of.
      /[:：]\s*$|[^.][.。]\s*$/.test(before.value) &&
      (behind === undefined ||
        behind.type === "break" ||
        (behind.type === "text" && /^\s*[\r\n]/.test(behind.value)))
    );
  });
}

/** `TBD - Design system`, `[###-feature-name]`. */
export function isGapInCode(code: string): boolean {
  return (
    /^(?:TODO|TBD|FIXME|TBA|TBC)\b/.test(code) ||
    findBracketTokens(code)[0]?.text === code
  );
}
