import type { Block, Table, TableRow } from "../../document/spec-document.ts";
import { saysNothingOfItsOwn } from "./generic-words.ts";
import { isSampleItem, namesState } from "./sole-values.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

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

/** `| Metric 1 | X | How to measure |`: a number, letters and words that any spec has. One such row speaks for shorter ones. */
export function findSampleRows(
  { rows }: Table,
  context: Pick<UnfilledContext, "isNamed">,
): readonly TableRow[] {
  const found = rows.flatMap((row) => {
    const others = besideSample(row, context);
    return others?.every(
      (text) => saysLittle.test(text) || saysNothingOfItsOwn(text),
    ) === true
      ? [{ row, others }]
      : [];
  });
  const isSure = found.some(({ others }) =>
    others.some((text) => /^[A-Z]$|\s/.test(text) || text === "Description"),
  );
  return isSure ? found.map(({ row }) => row) : [];
}

/** What else the row of a sample says. */
function besideSample(
  { cells }: TableRow,
  context: Pick<UnfilledContext, "isNamed">,
): readonly string[] | undefined {
  const texts = cells.map(({ text }) => text);
  const counted = texts.find(isSampleItem);
  if (counted === undefined || context.isNamed(counted)) return undefined;
  return texts
    .filter((text) => text !== "" && text !== counted)
    .map((text) => text.replace(counted, "").trim());
}

/** A letter, or a priority: `P0 (MVP)`. */
const saysLittle = /^(?:[A-Z]|P\d)(?: \([^()]*\))?$/;

/** Whether a date belongs in a cell: otherwise, in a table of more than a label and a value, its pattern is the format of something. */
export function takesDate(cell: Block): boolean {
  const header = headerOf(cell);
  return header === undefined || dated.test(header);
}

/** Whether a cell says how far something has come. */
export function takesState(cell: Block): boolean {
  return namesState.test(headerOf(cell) ?? "");
}

/** Of the column of a cell; undefined in a table of labels and values. */
function headerOf({ range, section }: Block): string | undefined {
  const table = section.tables.find(
    (one) => one.range.start <= range.start && range.end <= one.range.end,
  );
  if (table === undefined) return undefined;
  const row = table.rows.find((one) => one.range.line === range.line);
  const index = row?.cells.findIndex(
    (cell) => cell.range.start >= range.start && cell.range.end <= range.end,
  );
  const header = table.header[index ?? -1]?.text;
  if (table.header.length > 2) return header ?? "";
  return index === 1 && namesState.test(header ?? "") ? header : undefined;
}

/** Headers of columns that hold dates. */
const dated =
  /^(?!example|format|sample)(?:.{0,20} )?(?:date|deadline|due|datum|fecha|data|дата|termin)(?: \([^()]*\))?$|日期|날짜|期日|期限/i;
