import * as z from "zod/mini";

import type { RuleSetting } from "../finding.ts";
import { findRule, rules } from "../rules/registry.ts";
import type { RuleSettingWithOptions } from "../spec-report.ts";
import { refuse } from "./refuse.ts";

/** By id, as under `rules` in `.github/specgate.yml`: how much a rule weighs, and its options. */
export type RuleSettings = Readonly<
  Record<string, RuleSetting | RuleSettingWithOptions>
>;

/** Settings as the engine takes them. Throws for a rule that there is none of, and for what cannot be set. */
export function readRules(
  given: RuleSettings,
): Readonly<Record<string, RuleSettingWithOptions>> {
  const checked = settings().safeParse(given);
  if (!checked.success) {
    refuse(checked.error.issues, given, ["rules"], keysOf);
  }
  return Object.fromEntries(
    Object.entries(given).map(([id, setting]) => [
      id,
      typeof setting === "string" ? { severity: setting } : setting,
    ]),
  );
}

function settings() {
  const severity = z.enum(["error", "warning", "notice", "off"]);
  return z.strictObject(
    Object.fromEntries(
      rules.map(({ id, options }) => {
        const withOptions = z.strictObject({
          severity: z.optional(severity),
          options: z.optional(options),
        });
        return [id, z.optional(z.union([severity, withOptions]))];
      }),
    ),
  );
}

/** At a path from the settings on: of rules, of what one can be set to, of the options of one. */
function keysOf([id, part]: readonly PropertyKey[]): readonly string[] {
  if (id === undefined) return rules.map((rule) => rule.id);
  if (part === undefined) return ["severity", "options"];
  const options = findRule(String(id))?.options;
  return options instanceof z.ZodMiniObject ? Object.keys(options.shape) : [];
}
