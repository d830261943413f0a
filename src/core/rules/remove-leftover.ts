import type { Parents, Root } from "mdast";

import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import { endsInLabel } from "./ends-in-label.ts";
import { placesIn } from "./node-places.ts";
import { removeLines } from "./remove-lines.ts";
import type { UnfilledPlace } from "./unfilled/unfilled-place.ts";
import type { BlockSet } from "./unfilled/block-set.ts";

const bareItem =
  /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[ \][ \t]*)?$/;
const bareRow = /^[ \t]*(?:>[ \t]*)*\|[|\s]*$/;

/** An empty bullet or row beside filled ones is one too many. Alone in its list or table it asks for something. */
export function createLeftoverRemover(
  { text, tree }: SpecDocument,
  written: BlockSet,
): (place: UnfilledPlace) => Fix | undefined {
  const known = new Map<Section, Neighbours>();
  const neighboursIn = (section: Section): Neighbours => {
    const found = known.get(section) ?? readNeighbours(section, tree, written);
    known.set(section, found);
    return found;
  };
  return ({ kind, range, section, texts }) => {
    if (section === undefined) return undefined;
    if (kind === "item" && texts[0] === "") {
      return !isUnderLabel(range.start, text) &&
        neighboursIn(section).besideItem(range.start)
        ? removeLines("Remove the empty bullet", text, range, (line) =>
            bareItem.test(line),
          )
        : undefined;
    }
    return kind === "row" && neighboursIn(section).besideRow(range.line)
      ? removeLines("Remove the empty row", text, range, (line) =>
          bareRow.test(line),
        )
      : undefined;
  };
}

interface Neighbours {
  /** Whether the item that starts there has a filled one in its list. */
  besideItem(start: number): boolean;
  /** Whether the table with a row in that line has a filled cell. */
  besideRow(line: number): boolean;
}

function readNeighbours(
  { blocks, tables }: Section,
  tree: Root,
  written: BlockSet,
): Neighbours {
  const places = placesIn(tree);
  const lists = new Map<number, Parents | undefined>();
  const filledLists = new Set<Parents | undefined>();
  for (const block of blocks) {
    if (block.kind !== "item") continue;
    const list = places.get(block.node)?.parent;
    if (!lists.has(block.range.start)) lists.set(block.range.start, list);
    if (written.has(block)) filledLists.add(list);
  }
  // A row is a line, and no line belongs to two tables.
  const tableOf = new Map(
    tables.flatMap((table) =>
      table.rows.map(({ range }) => [range.line, table] as const),
    ),
  );
  const filledTables = new Set(
    blocks
      .filter((block) => block.kind === "cell" && written.has(block))
      .map(({ range }) => tableOf.get(range.line)),
  );
  return {
    besideItem: (start) =>
      lists.has(start) && filledLists.has(lists.get(start)),
    besideRow: (line) =>
      tableOf.has(line) && filledTables.has(tableOf.get(line)),
  };
}

/** The bullet is what is asked for. */
function isUnderLabel(start: number, text: string): boolean {
  const lines = text.slice(Math.max(0, start - 200), start).split(/\r\n|\n|\r/);
  return endsInLabel(lines.at(-2) ?? "");
}
