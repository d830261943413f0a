import { checkSpec } from "../../../src/core/check-spec.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import { builtIns, sourceOf } from "./templates.ts";

/** What the engine says about a spec, all built-in templates known and all rules at their defaults. */
export function check(text: string): SpecReport {
  return checkSpec({
    path: "docs/specs/12-usage.md",
    text,
    templates: builtIns.map(sourceOf),
    rules: {},
    failOn: "error",
  });
}
