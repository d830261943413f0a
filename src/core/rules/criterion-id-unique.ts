import * as z from "zod/mini";

import { criteriaWithoutId } from "./criteria/criteria-without-id.ts";
import { createIdGiver } from "./give-id.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

export const criterionIdUnique = defineRule({
  id: "criterion-id-unique",
  description: "Give every criterion an id of its own",
  family: "criteria",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, base, unfilled }) {
    const lines = new Map<string, number>();
    const ids = createIdGiver(document, base);
    for (const criterion of document.criteria) {
      const { id, range } = criterion;
      if (id === undefined) continue;
      const key = id.toLowerCase();
      const line = lines.get(key);
      if (line === undefined) lines.set(key, range.line);
      else {
        const fix = ids.rename(criterion);
        yield {
          message: `Criterion id ${quote(id)} is taken at line ${line}: give this one the next free id`,
          at: range,
          ...(fix === undefined ? {} : { fix }),
        };
      }
    }
    for (const one of criteriaWithoutId(document, unfilled.written)) {
      const { criterion, like, at, open, close } = one;
      const id = ids.next(like);
      if (id === undefined) continue;
      const newText = `${open}${id}${close} `;
      yield {
        severity: "notice",
        message: `Criterion ${quote(criterion.text)} has no id, as ${quote(like)} before it has: call it ${quote(id)}`,
        at: criterion.range,
        fix: {
          title: `Call it ${id}`,
          edits: [{ start: at, end: at, newText }],
        },
      };
    }
  },
});
