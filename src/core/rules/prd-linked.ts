import * as z from "zod/mini";

import { criterionIdsIn } from "../references/criterion-ids-in.ts";
import { namedPrd } from "../references/named-specs.ts";
import { readPrd } from "./prd/read-prd.ts";
import { quote, quoteAll, quotePath } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";

/** A criterion that is only in the PRD is built by nobody. That it is left for later is an answer, as long as it is said. */
export const prdLinked = defineRule({
  id: "prd-linked",
  description:
    "Name the PRD of a spec, and serve or defer each of its criteria",
  family: "links",
  defaultSeverity: "warning",
  options: z.strictObject({
    /** Templates whose specs have to name a PRD. */
    templates: z._default(z.array(z.string()), []),
  }),

  *check({ document, template, unfilled, options: { templates } }) {
    if (namedPrd(document) !== undefined || isPrd(template)) return;
    const block = document.blocks.find(
      (one) =>
        one.text.includes("PRD") &&
        /\bPRD\b/.test(one.text) &&
        unfilled.written.has(one) &&
        criterionIdsIn([one.text]).prdIds.length > 0,
    );
    if (block !== undefined) {
      const [id = ""] = criterionIdsIn([block.text]).prdIds;
      yield {
        message: `The spec speaks of ${quote(`PRD ${id.toUpperCase()}`)} and names no PRD: add \`prd: path/of/it.md\` to the front matter`,
        at: block.range,
      };
    } else if (template !== undefined && templates.includes(template.name)) {
      yield {
        message:
          "The spec names no PRD: add `prd: path/of/it.md` to the front matter",
        at: document.title?.range ?? document.end,
      };
    }
  },

  *checkReferences(context) {
    const at = context.references.prd?.at;
    const prd = readPrd(context);
    if (at === undefined || prd === undefined) return;
    const open = prd.criteria.filter(({ isServed }) => !isServed);
    const ids = open.flatMap(({ id }) => (id === undefined ? [] : [id]));
    const [first] = ids;
    if (first !== undefined) {
      yield {
        message: `${ids.length === 1 ? "Criterion" : "Criteria"} ${quoteAll(ids, 6)} of ${quotePath(prd.path)} ${ids.length === 1 ? "is" : "are"} neither served nor deferred: write ${quote(`PRD ${first}`)} where it is met, or among the non-goals`,
        at,
      };
    }
    const nameless = open.length - ids.length;
    if (nameless > 0) {
      yield {
        message: `${quotePath(prd.path)} has ${nameless === 1 ? "a criterion" : `${nameless} criteria`} without an id that nothing here repeats: give ids there, and name them here`,
        at,
        severity: "notice",
      };
    }
  },
});

/** A PRD may speak of its own criteria like that. */
function isPrd(template: FollowedTemplate | undefined): boolean {
  return template !== undefined && /\bprd\b/i.test(template.name);
}
