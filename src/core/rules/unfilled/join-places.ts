import type { Block } from "../../document/spec-document.ts";
import { spanOf } from "../../source-range.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

export interface FoundPlaces {
  readonly block: Block;
  readonly places: readonly UnfilledPlace[];
}

/** Says together what a reader sees as one: paragraphs of template text in a row, and placeholders on one line. */
export function joinPlaces(
  found: readonly FoundPlaces[],
): readonly UnfilledPlace[] {
  const joined: OpenPlace[] = [];
  let open: Block | undefined;
  let ornament: Block | undefined;
  for (const { block, places } of found) {
    if (places.length === 0) {
      // An `<aside>` with a symbol belongs to the text in it.
      ornament = isOrnament(block) ? block : undefined;
      if (ornament === undefined) open = undefined;
      continue;
    }
    for (const place of places) {
      const last = joined.at(-1);
      if (last !== undefined && canJoin(last, place, open, block)) {
        last.range = spanOf(last.range, place.range);
        last.all ??= new Set(last.texts);
        for (const text of place.texts) last.all.add(text);
      } else {
        const whole = ornament === undefined ? place : widen(place, ornament);
        joined.push({ ...whole, all: undefined });
      }
    }
    open = block;
    ornament = undefined;
  }
  return joined.map(({ all, ...place }) =>
    all === undefined ? place : { ...place, texts: Array.from(all) },
  );
}

/** A place while others can still join it. */
interface OpenPlace extends UnfilledPlace {
  range: UnfilledPlace["range"];
  /** Texts of it and of all that joined it. */
  all: Set<string> | undefined;
}

function widen(place: UnfilledPlace, ornament: Block): UnfilledPlace {
  return place.kind === "guidance"
    ? { ...place, range: spanOf(ornament.range, place.range) }
    : place;
}

function canJoin(
  last: OpenPlace,
  place: UnfilledPlace,
  open: Block | undefined,
  block: Block,
): boolean {
  if (last.kind !== place.kind || last.isAnswered !== place.isAnswered)
    return false;
  if (place.kind === "placeholder") {
    return last.range.endLine === place.range.line;
  }
  return (
    place.kind === "guidance" &&
    open !== undefined &&
    isProse(open) &&
    isProse(block)
  );
}

function isProse(block: Block): boolean {
  return (
    block.depth === 0 && (block.kind === "paragraph" || block.kind === "html")
  );
}

function isOrnament(block: Block): boolean {
  return isProse(block) && !/[\p{L}\p{N}]/u.test(block.text);
}
