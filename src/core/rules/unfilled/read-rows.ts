import type { Section, Table, TableRow } from "../../document/spec-document.ts";
import { rowText } from "../../template/collect-guidance.ts";
import { isSampleValue, startsAsExample } from "./likely-samples.ts";
import { findSampleRows, isUnfilledTable } from "./sample-rows.ts";
import { isUnchosen } from "./choices.ts";
import { isGap, isGapValue } from "./sole-values.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

export interface RowReading {
  readonly places: readonly UnfilledPlace[];
  /** Of rows that are told as a whole, whose cells are not told again. */
  readonly lines: ReadonlySet<number>;
}

/** Rows that are empty, the template's or a sample, and those that may be one. */
export function readRows(
  section: Section,
  context: UnfilledContext,
): RowReading {
  if (section.tables.length === 0) return noRows;
  const places: UnfilledPlace[] = [];
  const lines = new Set<number>();
  for (const table of section.tables) {
    const isUnfilled = isUnfilledTable(table);
    const samples = new Set(findSampleRows(table, context));
    for (const row of table.rows) {
      const told =
        (isUnfilled ? undefined : readValues(row, table, context)) ??
        readWhole(row, { isUnfilled, isSample: samples.has(row) }, context);
      if (told !== undefined) lines.add(row.range.line);
      const place = told ?? readLikely(row);
      if (place !== undefined) places.push({ ...place, section });
    }
  }
  return { places, lines };
}

const noRows: RowReading = { places: [], lines: new Set() };

type Place = Omit<UnfilledPlace, "section">;

/** A choice that nobody made, or a label with a value that only asks for one. */
function readValues(
  row: TableRow,
  { header }: Table,
  context: UnfilledContext,
): Place | undefined {
  const { cells, range } = row;
  const isWide = cells.length > 2;
  if (
    cells.some(
      ({ text }, index) =>
        (isWide || index > 0) && isUnchosen(header[index]?.text ?? "", text),
    )
  )
    return { kind: "placeholder", range, texts: [rowText(row)] };
  const [label, value] = cells;
  if (isWide || label === undefined || value === undefined) return undefined;
  if (
    value.text === "" &&
    label.text !== "" &&
    (holdsValues(header[1]?.text) || isHeadless(header, label.text)) &&
    !context.source.text.slice(range.start, range.end).includes("<!--")
  )
    return { kind: "field", range, texts: [label.text] };
  return isGapValue(label.text, value.text) && !isGap(value.text)
    ? { kind: "placeholder", range: value.range, texts: [value.text] }
    : undefined;
}

/** `Field | Value`: a table of metadata. */
function holdsValues(header = ""): boolean {
  return /^(?:values?|details?|detalles?|detalhes?|inhalt|valeur|valor|wert|значение|値|内容|值|값|내용)$/i.test(
    header,
  );
}

/** `| QA | |`, with nothing in the header or with data in its first cell. */
function isHeadless([first, second]: Table["header"], label: string): boolean {
  return (
    second?.text === "" &&
    metadata.test(label) &&
    (first?.text === "" || metadata.test(first?.text ?? ""))
  );
}

const metadata =
  /^(?:target release|epic|(?:document |product )?(?:owner|status)|author|(?:lead |tech )?(?:designer|developer|engineer|lead|tester)s?|qa|stakeholders?|reviewers?)$/i;

function readWhole(
  row: TableRow,
  of: { readonly isUnfilled: boolean; readonly isSample: boolean },
  context: UnfilledContext,
): Place | undefined {
  const { cells, range } = row;
  const texts = [rowText(row)];
  if (of.isUnfilled || cells.every(saysNothing)) {
    const source = context.source.text.slice(range.start, range.end);
    return source.includes("<!--") ? undefined : { kind: "row", range, texts };
  }
  if (of.isSample) return { kind: "placeholder", range, texts };
  return context.isGuidance(texts[0] ?? "")
    ? { kind: "guidance", range, texts }
    : undefined;
}

/** Nothing, or the choices that there are behind a cell with nothing: `| | | P0/P1 |`. */
function saysNothing(
  { text }: TableRow["cells"][number],
  index: number,
  cells: TableRow["cells"],
): boolean {
  return (
    text === "" || (index > 0 && cells[0]?.text === "" && choices.test(text))
  );
}

const choices = /^\p{Lu}[\p{L}\d]*(?:\/\p{Lu}[\p{L}\d]*)+$/u;

function readLikely(row: TableRow): Place | undefined {
  const { cells, range } = row;
  const [label, value] = cells;
  if (label === undefined) return undefined;
  if (startsAsExample(label.text))
    return { kind: "likely-placeholder", range, texts: [rowText(row)] };
  return cells.length === 2 &&
    value !== undefined &&
    isSampleValue(label.text, value.text)
    ? { kind: "likely-placeholder", range, texts: [value.text] }
    : undefined;
}
