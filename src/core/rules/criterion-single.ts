import * as z from "zod/mini";

import type { Criterion } from "../document/spec-document.ts";
import { writtenCriteria } from "./criteria/written-criteria.ts";
import { locate } from "./locate.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { inOneLine } from "./sentences.ts";

/** Of two obligations in one criterion one can fail, and nobody can say whether the criterion is met. */
export const criterionSingle = defineRule({
  id: "criterion-single",
  description: "Ask for one thing in each criterion",
  family: "criteria",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    for (const criterion of writtenCriteria(document, unfilled)) {
      const second = secondObligation(criterion);
      if (second === undefined) continue;
      yield {
        message: `${quote(second)} asks for a second thing: make it a criterion of its own, so that each can be met or missed`,
        at: locate(document.text, criterion.range, second),
      };
    }
  },
});

/** Outcomes of a scenario belong together, and so do the cells of a row. What is listed after a comma is one obligation. */
function secondObligation(criterion: Criterion): string | undefined {
  if (criterion.form !== "item" && criterion.form !== "checklist") return;
  const text = inOneLine(criterion.text);
  const [first, ...others] = text.split(
    /(?<=[.;])\s+(?:and )?|,? and (?=(?:the|a|an|it|they|users?|admins?)\b)/i,
  );
  if (first === undefined || !obliges.test(first)) return;
  return others.find(
    (part) => obliges.test(part) && !refers.test(part) && !isAside(part),
  );
}

const obliges = /\b(?:must|shall)\b/i;

/** Says more about the first thing. */
const refers = /^(?:it|they|this|that|these|those|both|each|otherwise|else)\b/i;

function isAside(part: string): boolean {
  return /^(?:e\.g\.|i\.e\.|note\b|see\b|if\b|when\b|unless\b)/i.test(part);
}
