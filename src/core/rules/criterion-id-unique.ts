import * as z from "zod/mini";

import { countFirst } from "../count-first.ts";
import type { Criterion, SpecDocument } from "../document/spec-document.ts";
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
    let before: Criterion | undefined;
    /** Those since the numbers last started anew. */
    let group = new Set<string>();
    let startsAnew = false;
    for (const criterion of document.criteria) {
      const { id, range } = criterion;
      if (id === undefined) continue;
      const key = id.toLowerCase();
      const line = lines.get(key);
      if (line !== undefined && isFirstOfGroup(document, before, criterion)) {
        if (!startsAnew)
          yield {
            severity: "notice",
            message: `Criterion ids start anew with ${quote(id)}, which line ${line} has too: ids that no two criteria share can be named in tests`,
            at: range,
          };
        startsAnew = true;
        group = new Set();
      }
      before = criterion;
      const isTold = startsAnew && !group.has(key);
      group.add(key);
      if (line === undefined) lines.set(key, range.line);
      else if (!isTold) {
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

/** Of `RF-01` it is `RF-`. */
function kindOf(id = ""): string {
  return id.replace(/[\d.]+$/, "");
}

/** Number 1 again, below text, a heading or an id of another kind that sets it apart from the last one: stories and requirements number their own criteria. */
function isFirstOfGroup(
  { blocks }: SpecDocument,
  before: Criterion | undefined,
  { id = "", range, section }: Criterion,
): boolean {
  if (before === undefined || !/(?:^|\D)0*1$/.test(id)) return false;
  if (before.section !== section || kindOf(before.id) !== kindOf(id))
    return true;
  const { end } = before.range;
  const next = blocks[countFirst(blocks, (block) => block.range.start < end)];
  return next?.kind === "paragraph" && next.range.start < range.start;
}
