import { statusTransition } from "../../../src/core/rules/status-transition.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

function spec(status: string): string {
  return `---\nstatus: ${status}\n---\n\n# A\n\nText\n`;
}

/** `Draft -> Approved`, and what is said of it. */
function step(
  name: string,
  message?: string,
  more: Partial<RuleCase> = {},
): RuleCase {
  const [from = "", to = ""] = name.split(" -> ");
  return {
    name,
    base: spec(from),
    markdown: spec(to),
    ...(message !== undefined && {
      problems: [{ line: 2, severity: "warning", message }],
    }),
    ...more,
  };
}

const kep = `---
specgate:
  metadata:
    status: { values: [provisional, implementable, implemented, deferred, rejected, withdrawn, replaced] }
---

# KEP

## Summary
`;

checkRule(statusTransition, [
  step("Draft -> In review"),
  step("Draft -> Approved"),
  step("In review -> Approved"),
  step("Approved -> Implemented"),
  step("Approved -> Draft"),
  step("Implemented -> Draft"),
  step("Draft -> Rejected"),
  step("Implemented -> Superseded"),
  step("Rejected -> Superseded"),
  step("draft -> DRAFT (again)"),
  step("Somewhere -> Implemented"),
  step(
    "Draft -> Implemented",
    "Status skips `Approved` on its way from `Draft` to `Implemented`: have the spec reach `Approved` first",
  ),
  step("In review -> Implementing", "skips `Approved`"),
  step(
    "Rejected -> Draft",
    "Status `Rejected` is final and became `Draft`: leave this spec as it was, and write a new one",
  ),
  step("Superseded by #12 -> Approved", "is final"),
  step("provisional -> implemented", "skips `Implementable`", {
    template: kep,
  }),
  step("provisional -> deferred", undefined, { template: kep }),
  step("Draft -> Approved", "skips `In review`", {
    name: "a gate of one's own",
    options: { gates: ["In review"] },
  }),
  step("Approved -> Draft", "Status goes back from `Approved` to `Draft`", {
    name: "back, where it is not wanted",
    options: { backwards: false },
  }),
  step("Implemented -> Draft", "is final", {
    name: "an end of one's own",
    options: { final: ["Implemented"] },
  }),
  step("Draft -> Implemented", undefined, {
    name: "a step that is allowed",
    options: { allow: ["draft -> implemented"] },
  }),
  { name: "without a base", markdown: spec("Implemented") },
  {
    name: "a base without a status",
    base: "# A\n\nText\n",
    markdown: spec("Implemented"),
  },
  {
    name: "a status taken away",
    base: spec("Approved"),
    markdown: "# A\n\nText\n",
  },
]);
