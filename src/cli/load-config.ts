import { join, relative, resolve, sep } from "node:path";

import type { ConfigProblem } from "../core/config/config-outcome.ts";
import type { Config } from "../core/config/config.ts";
import { findUpwards } from "./find-repository.ts";
import { countOf } from "./format/count-of.ts";
import { diagnosticRows, linesOf } from "./format/diagnostic-rows.ts";
import { readText } from "./read-text.ts";
import { styleOf, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const usualPath = ".github/specgate.yml";
const otherEnding = ".github/specgate.yaml";

export interface LoadedConfig {
  /** Undefined where nobody wrote one. */
  readonly config: Config | undefined;
  /** The folder that its patterns start from. */
  readonly root: string;
}

/**
 * The configuration asked for, or the nearest one from the working folder up to that of the repository. Throws a
 * `UsageError` that shows the problems of one that is wrong.
 */
export async function loadConfig(
  file: string | undefined,
  repository: string,
  terminal: Terminal,
): Promise<LoadedConfig> {
  const nearest = findUpwards(terminal.cwd, repository, usualPath);
  const root = nearest ?? repository;
  if (file === undefined && nearest === undefined) {
    refuseOtherEnding(terminal.cwd, repository);
    return { config: undefined, root };
  }

  const absolute = resolve(terminal.cwd, file ?? join(root, usualPath));
  const path = relative(terminal.cwd, absolute).replaceAll(sep, "/");
  const text = readText(absolute, `\`${path}\``);
  // Neither YAML nor the schema is loaded where there is no configuration.
  const { parseConfig } = await import("../core/config/parse-config.ts");
  const { rules } = await import("../core/rules/registry.ts");
  const outcome = parseConfig(text, { repository: "", path }, rules);
  switch (outcome.kind) {
    case "valid":
      return { config: outcome.config, root };
    case "invalid":
      throw new UsageError(
        describeProblems(path, text, outcome.problems, terminal),
      );
    case "unreadable":
      throw new UsageError(`\`${path}\` cannot be read: ${outcome.reason}`);
    case "absent":
      return { config: undefined, root };
  }
}

/** A team that wrote one believes that it counts; the App does not read it either. */
function refuseOtherEnding(cwd: string, repository: string): void {
  if (findUpwards(cwd, repository, otherEnding) === undefined) return;
  throw new UsageError(
    `\`${otherEnding}\` is not read: rename it to \`${usualPath}\``,
  );
}

function describeProblems(
  path: string,
  text: string,
  problems: readonly ConfigProblem[],
  { stderr, env }: Terminal,
): string {
  const { colors, width } = styleOf(stderr, env);
  const lines = linesOf(text);
  const blocks = problems.map((range) =>
    diagnosticRows(
      { label: "error", message: range.message, path, range, notes: [] },
      { colors, width, lines, mark: colors.red },
    ).join("\n"),
  );
  return [
    `\`${path}\` has ${countOf(problems.length, "problem")}`,
    ...blocks,
  ].join("\n\n");
}
