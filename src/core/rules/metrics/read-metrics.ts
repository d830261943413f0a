import type {
  Field,
  Section,
  SpecDocument,
  Table,
} from "../../document/spec-document.ts";
import { spanOf } from "../../source-range.ts";
import {
  type Metric,
  type MetricPart,
  metricParts,
  partNames,
} from "./metric.ts";
import type { BlockSet } from "../unfilled/block-set.ts";

/**
 * The metrics of the sections that are about them: labelled, in a table, or, where `readsLines`, one in a line. A table that has no
 * column for a part is one metric, named after its first column: it would be the same finding for every row.
 */
export function readMetrics(
  document: SpecDocument,
  isAboutMetrics: (section: Section) => boolean,
  readsLines: boolean,
  written: BlockSet,
): readonly Metric[] {
  return document.sections.filter(isAboutMetrics).flatMap((section) => {
    const labelled = section.fields.filter(isMetricField).map(fromField);
    const rows = section.tables.flatMap(fromTable);
    if (labelled.length + rows.length > 0 || !readsLines) {
      return [...labelled, ...rows];
    }
    return fromItems(section, written);
  });
}

function isMetricField(field: Field): boolean {
  return (
    /^(?:metric|kpi|success metric)\b/i.test(field.label) ||
    field.children.some((child) => partsOf(child.label).size > 0)
  );
}

function fromField(field: Field): Metric {
  const own = /^(?:metric|kpi|success metric)\b/i.test(field.label);
  return {
    name: own ? (field.value.split("\n")[0] ?? "") : field.label,
    range: field.range,
    parts: new Set(
      field.children.flatMap((child) => Array.from(partsOf(child.label))),
    ),
  };
}

function fromTable(table: Table): readonly Metric[] {
  const columns = table.header.map((cell) => partsOf(cell.text));
  const header = new Set(columns.flatMap((parts) => Array.from(parts)));
  const first = table.header[0];
  const last = table.header.at(-1);
  if (first === undefined || last === undefined || header.size === 0) return [];
  const said = table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => Array.from(partsSaid(cell.text))),
  );
  if (said.includes("deadline")) header.add("deadline");
  const range = spanOf(first.range, last.range);
  return [{ name: first.text, range, parts: header }];
}

/** `Checkout abandonment falls from 31% to 25% by the end of March`. */
function fromItems(section: Section, written: BlockSet): readonly Metric[] {
  return section.blocks
    .filter(
      (block) =>
        block.kind === "item" && block.depth === 1 && written.has(block),
    )
    .map((block) => ({
      name: block.text.split("\n")[0] ?? "",
      range: block.range,
      parts: partsSaid(block.text),
    }));
}

function partsOf(label: string): ReadonlySet<MetricPart> {
  return new Set(metricParts.filter((part) => partNames[part].test(label)));
}

/** Which parts a sentence has: a number to reach, what it is now, and a time. */
function partsSaid(text: string): ReadonlySet<MetricPart> {
  const said: Record<MetricPart, boolean> = {
    baseline:
      /\bfrom\b|\bcurrent(?:ly)?\b|\bbaseline\b|\btoday\b|\bvs\.?|\bcompared\b|→/i.test(
        text,
      ),
    target: /\d/.test(text),
    deadline:
      /\b(?:by|within|until|before|in the first|after|in|per|over)\s+(?:the\s+)?(?:end\b|launch\b|release\b|\d|q[1-4]\b|first\b|january|february|march|april|may|june|july|august|september|october|november|december|one\b|two\b|three\b|six\b|a (?:day|week|month|quarter|year))|\b20\d\d\b|\bmonth \d/i.test(
        text,
      ),
  };
  return new Set(metricParts.filter((part) => said[part]));
}
