import { rules } from "../../core/rules/registry.ts";
import { lintSources } from "../../core/template/lint-sources.ts";
import { complain } from "../complain.ts";
import { styleOf, type Terminal } from "../terminal.ts";
import { findSources } from "./find-sources.ts";
import { lintJson } from "./lint-json.ts";
import { lintText } from "./lint-text.ts";

export interface LintOptions {
  /** Files and folders; the repository's templates where there are none. */
  readonly places: readonly string[];
  readonly format: "text" | "json";
}

/** Prints what is understood of templates, and what is wrong with them. Returns the exit code. */
export function lintTemplates(
  { places, format }: LintOptions,
  terminal: Terminal,
): number {
  const { sources, refused } = findSources(places, terminal.cwd);
  const lints = lintSources(sources, ruleIds);
  if (lints.length > 0) {
    terminal.stdout.write(
      format === "json"
        ? lintJson(lints)
        : lintText(lints, styleOf(terminal.stdout, terminal.env)),
    );
  }
  for (const { message } of refused) complain(message, terminal);
  if (refused.length > 0) return 2;
  return lints.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

const ruleIds = rules.map(({ id }) => id);
