import type { Block, Section } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import { removeLines } from "./remove-lines.ts";
import type { UnfilledPlace } from "./unfilled/unfilled-place.ts";

const bareItem =
  /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[ \][ \t]*)?$/;
const bareRow = /^[ \t]*(?:>[ \t]*)*\|[|\s]*$/;

/** An empty bullet or row beside filled ones is one too many. Alone in its list or table it asks for something. */
export function removeLeftover(
  { kind, range, section, texts }: UnfilledPlace,
  text: string,
  written: ReadonlySet<Block>,
): Fix | undefined {
  if (section === undefined) return undefined;
  if (kind === "item" && texts[0] === "") {
    return isBesideFilled(section, range.start, written)
      ? removeLines("Remove the empty bullet", text, range, (line) =>
          bareItem.test(line),
        )
      : undefined;
  }
  if (kind !== "row") return undefined;
  const table = section.tables.find(({ rows }) =>
    rows.some((row) => row.range.start === range.start),
  );
  const isFilled = section.blocks.some(
    (block) =>
      block.kind === "cell" &&
      written.has(block) &&
      table?.rows.some(({ range: { start, end } }) => {
        return start <= block.range.start && block.range.end <= end;
      }) === true,
  );
  return isFilled
    ? removeLines("Remove the empty row", text, range, (line) =>
        bareRow.test(line),
      )
    : undefined;
}

/** In the same list: nothing that is nested less deep stands between the two. */
function isBesideFilled(
  { blocks }: Section,
  start: number,
  written: ReadonlySet<Block>,
): boolean {
  const at = blocks.findIndex(
    (block) => block.kind === "item" && block.range.start === start,
  );
  const own = blocks[at];
  if (own === undefined) return false;
  const isFilledNear = (others: readonly Block[]): boolean => {
    for (const other of others) {
      if (other.depth < own.depth) return false;
      if (other.depth > own.depth || other.kind !== "item") continue;
      if (written.has(other)) return true;
    }
    return false;
  };
  return (
    isFilledNear(blocks.slice(0, at).toReversed()) ||
    isFilledNear(blocks.slice(at + 1))
  );
}
