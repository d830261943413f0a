import * as z from "zod/mini";

import { normaliseStatus, readStep, stepsFor } from "../status-words.ts";
import { cleanValue } from "./clean-value.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";
import { stageOf, statusEntry } from "./status-stage.ts";

/** Back is a way that `status-honest` itself points to; past an approval, or out of an end, nobody should have to notice by themselves. */
export const statusTransition = defineRule({
  id: "status-transition",
  description: "Change a status only along the steps that specs take",
  family: "metadata",
  defaultSeverity: "warning",
  options: z.strictObject({
    /** Statuses that may not be skipped; the first approval where left out. */
    gates: z.optional(z.array(z.string())),
    /** Statuses that a spec stays in. */
    final: z._default(z.array(z.string()), [
      "Superseded",
      "Replaced",
      "Rejected",
      "Withdrawn",
      "Declined",
    ]),
    /** Whether a status may go back. */
    backwards: z._default(z.boolean(), true),
    /** Steps that are fine all the same: `Draft -> Implemented`. */
    allow: z._default(z.array(z.string()), []),
  }),

  *check({ document, base, template, options }) {
    const entry = statusEntry(document);
    const before = base && statusEntry(base);
    if (entry === undefined || before === undefined) return;
    const from = cleanValue(before.value);
    const to = cleanValue(entry.value);
    if (normaliseStatus(from) === normaliseStatus(to)) return;
    if (options.allow.some((step) => isStep(step, from, to))) return;
    const message = isOneOf(from, options.final)
      ? isOneOf(to, options.final)
        ? undefined
        : `Status ${quote(from)} is final and became ${quote(to)}: leave this spec as it was, and write a new one`
      : judgeOrder(from, to, stepsFor([from, to], valuesOf(template)), options);
    if (message !== undefined) yield { message, at: entry.range };
  },
});

type Steps = ReturnType<typeof stepsFor>;

function judgeOrder(
  from: string,
  to: string,
  steps: Steps,
  {
    gates,
    backwards,
  }: { readonly gates?: string[] | undefined; readonly backwards: boolean },
): string | undefined {
  const start = readStep(from, steps);
  const end = readStep(to, steps);
  if (start === undefined || end === undefined) return undefined;
  if (end < start) {
    if (backwards) return undefined;
    return `Status goes back from ${quote(from)} to ${quote(to)}: leave it, or have somebody allow the step`;
  }
  // `Rejected`, `Deferred`: no further than others, whatever stands before it in the list.
  if (stageOf(to) !== "agreed") return undefined;
  const names = steps.map(([name = ""]) => name);
  const approval = names.filter((name) => stageOf(name) === "agreed");
  const skipped = (gates ?? approval.slice(0, 1)).find((gate) => {
    const at = readStep(gate, steps);
    return at !== undefined && start < at && at < end;
  });
  if (skipped === undefined) return undefined;
  const shown = skipped.charAt(0).toUpperCase() + skipped.slice(1);
  return `Status skips ${quote(shown)} on its way from ${quote(from)} to ${quote(to)}: have the spec reach ${quote(shown)} first`;
}

function valuesOf(
  template: FollowedTemplate | undefined,
): readonly string[] | undefined {
  return template?.metadata.find(({ key }) => key === "status")?.values;
}

function isOneOf(status: string, names: readonly string[]): boolean {
  const steps = names.map((name) => [normaliseStatus(name)]);
  return readStep(status, steps) !== undefined;
}

/** `Draft -> Implemented`, in any case and with either arrow. */
function isStep(step: string, from: string, to: string): boolean {
  const [left = "", right = ""] = step.split(/\s*(?:->|→)\s*/);
  return isOneOf(from, [left]) && isOneOf(to, [right]);
}
