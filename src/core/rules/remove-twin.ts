import type { Block, SpecDocument } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import { placesIn } from "./node-places.ts";
import { removeLines } from "./remove-lines.ts";
import type { UnfilledPlace } from "./unfilled/unfilled-place.ts";
import type { BlockSet } from "./unfilled/block-set.ts";

/**
 * Takes away a bullet that has still to be written as a whole and that stands in its list before, word for word: `- TBD` under
 * `- TBD`, a sample that the template has twice. What it asks for is asked by the first.
 */
export function createTwinRemover(
  document: SpecDocument,
  written: BlockSet,
): (place: UnfilledPlace) => Fix | undefined {
  let twins: ReadonlyMap<number, Block> | undefined;
  return ({ kind, range, texts }) => {
    twins ??= twinsIn(document, written);
    const block = twins.get(range.line);
    if (block === undefined) return undefined;
    const { start, end } = block.range;
    // `Limit: TBD` has a word of the author's.
    if (kind === "placeholder" && texts[0] !== block.text) return undefined;
    const own = document.text.slice(start, end).trimEnd();
    return removeLines(
      "Remove what stands there twice",
      document.text,
      block.range,
      (line) => line.replace(/^[ \t>]*/, "").trimEnd() === own,
    );
  };
}

/** Bullets of one line with nothing under them, by their line, the first of each kind left out. */
function twinsIn(
  { blocks, text, tree }: SpecDocument,
  written: BlockSet,
): ReadonlyMap<number, Block> {
  const places = placesIn(tree);
  const known = new Map<unknown, Set<string>>();
  const twins = new Map<number, Block>();
  for (const block of blocks) {
    const { kind, node, range } = block;
    if (kind !== "item" || block.text === "" || written.has(block)) continue;
    const isLeaf = node.type === "listItem" && node.children.length === 1;
    if (!isLeaf || range.line !== range.endLine) continue;
    const list = places.get(node)?.parent;
    const texts = known.get(list) ?? new Set();
    known.set(list, texts);
    const source = text.slice(range.start, range.end).trimEnd();
    if (texts.has(source)) twins.set(range.line, block);
    else texts.add(source);
  }
  return twins;
}
