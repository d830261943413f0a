import type { Block } from "../../document/spec-document.ts";
import { isOftenKept } from "../../template/kept-guidance.ts";
import type { FoundPlaces } from "./join-places.ts";
import type { BlockSet } from "./block-set.ts";

/**
 * "Why should we not do this?" of a template, right above what an author wrote: no gap, though nobody needs to read it any more. So
 * is whatever a template has in quotes, and what it says to everybody beside an author's own words.
 */
export function markAnswered(
  found: readonly FoundPlaces[],
  written: BlockSet,
): readonly FoundPlaces[] {
  // In nearly all sections there is nothing to mark.
  if (found.every(({ places }) => places.length === 0)) return found;
  const isOwn = ({ block, places }: FoundPlaces): boolean =>
    places.length === 0 && written.has(block);
  const hasOwn = found.some(isOwn);
  /** Whether the author's own words stand right below, and not in a quote. */
  let isBelow = false;
  const marked = found.toReversed().map((one) => {
    const { block, places } = one;
    const [place] = places;
    const isOne =
      places.length === 1 &&
      place?.kind === "guidance" &&
      ((isBelow && (block.quoted || isQuestion(block))) ||
        (hasOwn && isOftenKept(block.text)));
    isBelow = isOne || (isOwn(one) && !block.quoted);
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
