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

/** `TBD - Design system`, `[###-feature-name]`. */
export function isGapInCode(code: string): boolean {
  return (
    /^(?:TODO|TBD|FIXME|TBA|TBC)\b/.test(code) ||
    findBracketTokens(code)[0]?.text === code
  );
}
