import type { Table, TableCell } from "../spec-document.ts";
import { knownKey } from "./metadata-key.ts";
import type { RawEntry } from "./raw-entry.ts";

/** A table of labels and values, whichever way it lies; the header can be a row of it. */
export function tableEntries(table: Table): readonly RawEntry[] {
  const [row, ...more] = table.rows;
  const knownHeaders = table.header.filter(isKnown).length;
  if (row !== undefined && more.length === 0 && knownHeaders >= 2) {
    return table.header.flatMap((label, index) =>
      entryOf(label, row.cells[index]),
    );
  }
  const [label, value] = table.header;
  if (label === undefined || value === undefined) return [];
  const isRow = table.header.length === 2 && isKnown(label) && !isKnown(value);
  return [
    ...(isRow ? entryOf(label, value) : []),
    ...table.rows.flatMap(({ cells }) =>
      cells[0] === undefined ? [] : entryOf(cells[0], cells[1]),
    ),
  ];
}

function isKnown(cell: TableCell): boolean {
  return knownKey(cell.text) !== undefined;
}

function entryOf(
  label: TableCell,
  value: TableCell | undefined,
): readonly RawEntry[] {
  const text = label.text.replace(/\s*[:：]$/, "");
  if (text === "") return [];
  return [
    {
      label: text,
      value: value?.text.replaceAll(/\s+/g, " ") ?? "",
      range: value?.range ?? label.range,
      shape: "table",
    },
  ];
}
