import { rules } from "../../core/rules/registry.ts";
import { lintSources } from "../../core/template/lint-sources.ts";
import { styleOf, type Terminal } from "../terminal.ts";
import { findSources } from "./find-sources.ts";
import { lintJson } from "./lint-json.ts";
import { lintText } from "./lint-text.ts";

export interface LintOptions {
  /** A file or folder; the repository's templates where it is not said. */
  readonly place: string | undefined;
  readonly format: "text" | "json";
}

/** Prints what is understood of templates, and what is wrong with them. Resolves to the exit code. */
export async function lintTemplates(
  { place, format }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const sources = await findSources(place, terminal.cwd);
  const lints = lintSources(sources, ruleIds);
  terminal.stdout.write(
    format === "json"
      ? lintJson(lints)
      : lintText(lints, styleOf(terminal.stdout, terminal.env)),
  );
  return lints.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

const ruleIds = rules.map(({ id }) => id);
