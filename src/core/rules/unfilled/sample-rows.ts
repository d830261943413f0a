import type { Block, Table, TableRow } from "../../document/spec-document.ts";
import { saysNothingOfItsOwn } from "./generic-words.ts";
import { isSampleItem } from "./sole-values.ts";

/** Something in the first column of each row, and nothing in any other. */
export function isUnfilledTable({ header, rows }: Table): boolean {
  return (
    header.length > 1 &&
    rows.length > 0 &&
    !header.some((cell) => signature.test(cell.text)) &&
    rows.every(({ cells }) =>
      cells.every((cell, index) => (cell.text === "") === index > 0),
    )
  );
}

/** Waits for people, not for the author. */
const signature =
  /sign|approv|unterschrift|freigabe|firma|aprobac|assinatura|aprova|podpis|подпис|署名|承認|서명|승인|签|簽/i;

/** `| Metric 1 | X | How to measure |`: a number, letters and words that any spec has. */
export function isSampleRow({ cells }: TableRow): boolean {
  const [first, ...others] = cells.map(({ text }) => text);
  if (first === undefined || !isSampleItem(first)) return false;
  const filled = others.filter((text) => text !== "");
  return (
    filled.some((text) => /^[A-Z]$|\s/.test(text)) &&
    filled.every((text) => /^[A-Z]$/.test(text) || saysNothingOfItsOwn(text))
  );
}

/** Whether a date belongs in a cell: otherwise, in a table of more than a label and a value, its pattern is the format of something. */
export function takesDate({ range, section }: Block): boolean {
  const table = section.tables.find(
    (one) => one.range.start <= range.start && range.end <= one.range.end,
  );
  if (table === undefined || table.header.length <= 2) return true;
  const row = table.rows.find((one) => one.range.line === range.line);
  const index = row?.cells.findIndex(
    (cell) => cell.range.start >= range.start && cell.range.end <= range.end,
  );
  return index !== undefined && dated.test(table.header[index]?.text ?? "");
}

/** Headers of columns that hold dates. */
const dated =
  /^(?!example|format|sample)(?:.{0,20} )?(?:date|deadline|due|datum|fecha|data|дата|termin)(?: \([^()]*\))?$|日期|날짜|期日|期限/i;
