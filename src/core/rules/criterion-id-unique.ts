import * as z from "zod/mini";

import { createIdGiver } from "./give-id.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

export const criterionIdUnique = defineRule({
  id: "criterion-id-unique",
  description: "Give every criterion an id of its own",
  family: "criteria",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, base }) {
    const lines = new Map<string, number>();
    const giveId = createIdGiver(document, base);
    for (const criterion of document.criteria) {
      const { id, range } = criterion;
      if (id === undefined) continue;
      const key = id.toLowerCase();
      const line = lines.get(key);
      if (line === undefined) lines.set(key, range.line);
      else {
        const fix = giveId(criterion);
        yield {
          message: `Criterion id ${quote(id)} is taken at line ${line}: give this one the next free id`,
          at: range,
          ...(fix === undefined ? {} : { fix }),
        };
      }
    }
  },
});
