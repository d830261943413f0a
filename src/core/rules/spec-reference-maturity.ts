import * as z from "zod/mini";

import { pathsOfSpec } from "../references/wanted-surroundings.ts";
import { readStep, stepsFor } from "../status-words.ts";
import { quote, quotePath } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { stageOf } from "./status-stage.ts";

/** What is agreed on rests on all that it depends on. */
export const specReferenceMaturity = defineRule({
  id: "spec-reference-maturity",
  description: "Depend only on specs that are at least as far",
  family: "links",
  defaultSeverity: "warning",
  options: z.strictObject({
    /** A spec in this status, or further, is far enough for any other. */
    enough: z.optional(z.string()),
  }),

  *checkReferences({ references, surroundings, report, read, options }) {
    const { status, statusValues = [] } = report;
    if (status === null || stageOf(status) === "over") return;
    for (const dependency of references.dependencies) {
      const path = pathsOfSpec(dependency, surroundings).find(
        (one) => one !== surroundings.path && read(one) !== undefined,
      );
      const other = path === undefined ? undefined : read(path)?.status;
      if (path === undefined || other === undefined || other === null) continue;
      const { at } = dependency;
      if (stageOf(other) === "over") {
        yield {
          message: `${quotePath(path)} is ${quote(other)}, and this spec depends on it: depend on what takes its place`,
          at,
        };
        continue;
      }
      if (isFarEnough(other, status, statusValues, options.enough)) continue;
      yield {
        message: `${quotePath(path)} is ${quote(other)}, and this spec, which depends on it, is ${quote(status)}: take that one further first, or set this one back`,
        at,
      };
    }
  },
});

/** A status that no order has says nothing. */
function isFarEnough(
  other: string,
  status: string,
  values: readonly string[],
  enough: string | undefined,
): boolean {
  const steps = stepsFor([other, status], values);
  const reached = readStep(other, steps);
  const needed = readStep(status, steps);
  if (reached === undefined || needed === undefined) return true;
  const most = enough === undefined ? undefined : readStep(enough, steps);
  return reached >= Math.min(needed, most ?? needed);
}
