import type {
  RootContent,
  TableCell,
  Table as TableNode,
  TableRow as RowNode,
} from "mdast";

import type { SourceRange } from "../source-range.ts";

import type { OpenSection } from "./outline.ts";
import { plainTextOf } from "./plain-text.ts";
import {
  endOf,
  rangeBetween,
  rangeOf,
  type SourceText,
  startOf,
} from "./source-text.ts";
import type { Table, TableRow } from "./spec-document.ts";

/** Tables of a section, those inside lists and quotes included. */
export function collectTables(section: OpenSection, source: SourceText): void {
  for (const node of section.nodes) collect(node, section, source);
}

function collect(
  node: RootContent,
  section: OpenSection,
  source: SourceText,
): void {
  if (node.type === "table") {
    section.tables.push(tableOf(node, section, source));
  } else if (
    node.type === "list" ||
    node.type === "listItem" ||
    node.type === "blockquote"
  ) {
    for (const child of node.children) collect(child, section, source);
  }
}

function tableOf(
  node: TableNode,
  section: OpenSection,
  source: SourceText,
): Table {
  const [header, ...rows] = node.children.map((row) => rowOf(row, source));
  return {
    header: header?.cells ?? [],
    rows,
    range: rangeOf(source, node),
    section,
  };
}

function rowOf(row: RowNode, source: SourceText): TableRow {
  return {
    cells: row.children.map((cell) => ({
      text: plainTextOf(cell.children).trim(),
      range: cellRange(cell, source),
    })),
    range: rangeOf(source, row),
  };
}

/** Of the text alone; of an empty cell all there is, its bar included. */
function cellRange(cell: TableCell, source: SourceText): SourceRange {
  const first = cell.children[0];
  const last = cell.children.at(-1);
  return first === undefined || last === undefined
    ? rangeOf(source, cell)
    : rangeBetween(source, startOf(source, first), endOf(source, last));
}
