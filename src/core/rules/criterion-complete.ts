import * as z from "zod/mini";

import type { Criterion } from "../document/spec-document.ts";
import { writtenCriteria } from "./criteria/written-criteria.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

/** A scenario needs something that happens and something that comes of it; what it starts from may be left out. */
export const criterionComplete = defineRule({
  id: "criterion-complete",
  description: "Give every scenario a When and a Then",
  family: "criteria",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    for (const criterion of writtenCriteria(document, unfilled)) {
      if (criterion.form !== "gherkin") continue;
      const message = describe(criterion);
      if (message !== undefined) yield { message, at: criterion.range };
    }
  },
});

function describe(criterion: Criterion): string | undefined {
  const { given, when, outcome } = criterion;
  if (outcome.length > 0) return undefined;
  const last = quote(when.at(-1) ?? given.at(-1) ?? criterion.text);
  return when.length > 0
    ? `\`When\` ${last} has no \`Then\`: say what comes of it`
    : `\`Given\` ${last} has no \`When\` and no \`Then\`: say what happens and what comes of it`;
}
