import * as z from "zod/mini";

import type { Block, Field, Table } from "../document/spec-document.ts";
import { kindOfSection } from "./kind-of-section.ts";
import { isNotApplicable } from "./not-applicable.ts";
import { quote } from "./quote.ts";
import { defineRule, type Problem } from "./rule.ts";
import { isGap } from "./unfilled/sole-values.ts";

/** A risk that nobody does anything about is a worry. Accepting it is an answer too. */
export const riskMitigated = defineRule({
  id: "risk-mitigated",
  description: "Say of every risk what is done about it",
  family: "plan",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    for (const section of document.sections) {
      if (kindOfSection(section, template) !== "risks") continue;
      for (const [index, field] of section.fields.entries()) {
        const next = section.fields[index + field.children.length + 1];
        if (isRisk(field) && isBare(field, next))
          yield tell(field.value, field);
      }
      yield* section.tables.flatMap(bareRows);
      const isLabelled = section.fields.some(isRisk);
      const isListedApart = section.blocks.some(({ text }) =>
        /^mitigations?\b[^.]*[:：]$/i.test(text),
      );
      if (isLabelled || isListedApart || !/mitigat/.test(section.name))
        continue;
      for (const [index, block] of section.blocks.entries()) {
        if (!unfilled.written.has(block)) continue;
        if (isBareItem(block, section.blocks[index + 1])) {
          yield { ...tell(block.text, block), severity: "notice" };
        }
      }
    }
  },
});

function tell(risk: string, { range }: Pick<Field, "range">): Problem {
  return {
    message: `Risk ${quote(risk)} has no mitigation: say what prevents or contains it, or that it is accepted`,
    at: range,
  };
}

function isRisk({ label, value }: Field): boolean {
  return /^risk\b/i.test(label) && value !== "" && !isGap(value);
}

const answer =
  /\b(?:mitigat|prevent|contain|respon[sd]|counter|plan\b|action|accept|avoid|fallback|contingen|treatment|handling)/i;

/** A label without a value is told by `field-empty`. */
function isBare(risk: Field, next: Field | undefined): boolean {
  if (answer.test(risk.value)) return false;
  if (risk.children.some(({ label }) => answer.test(label))) return false;
  return next === undefined || !answer.test(next.label);
}

function bareRows(table: Table): readonly Problem[] {
  const column = table.header.findIndex(({ text }) => answer.test(text));
  if (column < 1) return [];
  return table.rows.flatMap(({ cells, range }) => {
    const risk = cells[0]?.text ?? "";
    const text = cells[column]?.text ?? "";
    const isAnswered = /[\p{L}\p{N}]/u.test(text) || isGap(text);
    return risk === "" || isAnswered ? [] : [tell(risk, { range })];
  });
}

/** One clause and nothing nested: there is no room for what is done about it. */
function isBareItem(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "item" || block.depth !== 1) return false;
  if (isNotApplicable(block.text) || answer.test(block.text)) return false;
  if (/^\W*(?:none|no |nothing)/i.test(block.text)) return false;
  const hasMore =
    next !== undefined &&
    next.depth >= block.depth &&
    !(next.kind === "item" && next.depth === block.depth);
  return !hasMore && !/[:;,.→—–]\s|->|=>| - /.test(block.text);
}
