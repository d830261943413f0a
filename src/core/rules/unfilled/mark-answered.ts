import type { Block } from "../../document/spec-document.ts";
import type { FoundPlaces } from "./join-places.ts";

/** "Why should we not do this?" of a template, right above what an author wrote: no gap, though nobody needs to read it any more. */
export function markAnswered(
  found: readonly FoundPlaces[],
  written: ReadonlySet<Block>,
): readonly FoundPlaces[] {
  let isBelow = false;
  const marked = found.toReversed().map((one) => {
    const { block, places } = one;
    const asks = isBelow && isQuestion(block) && places.length === 1;
    const [place] = places;
    const isOne = asks && place?.kind === "guidance";
    isBelow = isOne || (places.length === 0 && written.has(block));
    return isOne ? { block, places: [{ ...place, isAnswered: true }] } : one;
  });
  return marked.toReversed();
}

function isQuestion({ kind, text }: Block): boolean {
  return (
    (kind === "paragraph" || kind === "item") &&
    text.includes("?") &&
    /[?:]\W*$/.test(text)
  );
}
