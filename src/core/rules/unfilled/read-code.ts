import type { Block } from "../../document/spec-document.ts";
import { gapCommentInCode } from "./comments.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** In code only what says so itself counts: `<!-- TODO -->`. */
export function readCode(
  { range: { start, end }, section }: Block,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const source = context.source.text.slice(start, end);
  if (!source.includes("<!--")) return [];
  return Array.from(source.matchAll(gapCommentInCode), ({ 0: text, index }) => {
    const from = start + index;
    const range = context.rangeBetween(from, from + text.length);
    return { kind: "placeholder", range, section, texts: [text] };
  });
}
