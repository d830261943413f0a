import type { Root } from "mdast";

import type {
  Block,
  Section,
  SpecDocument,
} from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import { endsInLabel } from "./ends-in-label.ts";
import { placesIn } from "./node-places.ts";
import { removeLines } from "./remove-lines.ts";
import type { UnfilledPlace } from "./unfilled/unfilled-place.ts";

const bareItem =
  /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[ \][ \t]*)?$/;
const bareRow = /^[ \t]*(?:>[ \t]*)*\|[|\s]*$/;

/** An empty bullet or row beside filled ones is one too many. Alone in its list or table it asks for something. */
export function removeLeftover(
  { kind, range, section, texts }: UnfilledPlace,
  { text, tree }: SpecDocument,
  written: ReadonlySet<Block>,
): Fix | undefined {
  if (section === undefined) return undefined;
  if (kind === "item" && texts[0] === "") {
    return !isUnderLabel(range.start, text) &&
      isBesideFilled(section, range.start, tree, written)
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

function isBesideFilled(
  { blocks }: Section,
  start: number,
  tree: Root,
  written: ReadonlySet<Block>,
): boolean {
  const own = blocks.find(
    ({ kind, range }) => kind === "item" && range.start === start,
  );
  if (own === undefined) return false;
  const places = placesIn(tree);
  const list = places.get(own.node)?.parent;
  return blocks.some(
    (block) =>
      block.kind === "item" &&
      written.has(block) &&
      places.get(block.node)?.parent === list,
  );
}

/** The bullet is what is asked for. */
function isUnderLabel(start: number, text: string): boolean {
  const lines = text.slice(Math.max(0, start - 200), start).split(/\r\n|\n|\r/);
  return endsInLabel(lines.at(-2) ?? "");
}
