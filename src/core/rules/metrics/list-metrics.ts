import type { Field, Section, Table } from "../../document/spec-document.ts";
import type { SourceRange } from "../../source-range.ts";
import { partNames } from "./metric.ts";
import type { BlockSet } from "../unfilled/block-set.ts";

/** One number that a section about metrics promises, and what it is to become where that is said apart. */
export interface ListedMetric {
  readonly name: string;
  readonly range: SourceRange;
  readonly target:
    { readonly text: string; readonly range: SourceRange } | undefined;
}

/** Each row of a table is a metric; lines of a list are only where nothing is labelled. */
export function listMetrics(
  section: Section,
  written: BlockSet,
): readonly ListedMetric[] {
  const marked = [
    ...section.fields.filter(isMetric).map(fromField),
    ...section.tables.flatMap(fromTable),
  ];
  return marked.length > 0 ? marked : fromItems(section, written);
}

function isMetric(field: Field): boolean {
  return (
    /^(?:metric|kpi|success metric)\b/i.test(field.label) ||
    field.children.some((child) => partNames.target.test(child.label))
  );
}

function fromField(field: Field): ListedMetric {
  const isLabel = /^(?:metric|kpi|success metric)\b/i.test(field.label);
  const target = field.children.find((child) =>
    partNames.target.test(child.label),
  );
  return {
    name: isLabel ? (field.value.split("\n")[0] ?? "") : field.label,
    range: field.range,
    target: target && { text: target.value, range: target.range },
  };
}

function fromTable(table: Table): readonly ListedMetric[] {
  const column = table.header.findIndex(
    (cell, index) => index > 0 && partNames.target.test(cell.text),
  );
  if (column === -1) return [];
  return table.rows.map((row) => ({
    name: row.cells[0]?.text ?? "",
    range: row.range,
    target: row.cells[column],
  }));
}

function fromItems(
  section: Section,
  written: BlockSet,
): readonly ListedMetric[] {
  return section.blocks
    .filter(
      (block) =>
        block.kind === "item" && block.depth === 1 && written.has(block),
    )
    .map((block) => ({
      name: block.text.split("\n")[0] ?? "",
      range: block.range,
      target: undefined,
    }));
}
