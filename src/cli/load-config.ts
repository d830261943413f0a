import { join, relative, resolve, sep } from "node:path";

import { configPath } from "../core/config/config-path.ts";
import type { Config } from "../core/config/config.ts";
import { complain } from "./complain.ts";
import { configRows, type ConfigText } from "./config-rows.ts";
import { findUpwards } from "./find-repository.ts";
import { countOf } from "./format/count-of.ts";
import { readText } from "./read-text.ts";
import { strayConfigs } from "./stray-configs.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export interface LoadedConfig {
  /** Undefined where nobody wrote one. */
  readonly config: (ConfigText & { readonly value: Config }) | undefined;
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
  const nearest = findUpwards(terminal.cwd, repository, configPath);
  const root = nearest ?? repository;
  if (file === undefined) {
    tellStray(nearest !== undefined, repository, terminal);
    if (nearest === undefined) return { config: undefined, root };
  }

  const absolute = resolve(terminal.cwd, file ?? join(root, configPath));
  const path = relative(terminal.cwd, absolute).replaceAll(sep, "/");
  const text = readText(absolute, `\`${path}\``);
  // Neither YAML nor the schema is loaded where there is no configuration.
  const { parseConfig } = await import("../core/config/parse-config.ts");
  const { rules } = await import("../core/rules/registry.ts");
  const outcome = parseConfig(text, { repository: "", path }, rules);
  switch (outcome.kind) {
    case "valid":
      return { config: { value: outcome.config, path, text }, root };
    case "invalid": {
      const { problems } = outcome;
      const head = `\`${path}\` has ${countOf(problems.length, "problem")}`;
      const rows = configRows("error", problems, { path, text }, terminal);
      throw new UsageError([head, ...rows].join("\n\n"));
    }
    case "unreadable":
      throw new UsageError(`\`${path}\` cannot be read: ${outcome.reason}`);
    case "absent":
      return { config: undefined, root };
  }
}

/**
 * A team that wrote a file that looks like the configuration believes that it counts; the App does not read it either. Throws a
 * `UsageError` where it lies beside the place of one that is not there.
 */
function tellStray(
  hasConfig: boolean,
  repository: string,
  terminal: Terminal,
): void {
  for (const path of strayConfigs(terminal.cwd, repository)) {
    const message = hasConfig
      ? `\`${path}\` is not read; \`${configPath}\` is`
      : `\`${path}\` is not read; rename it to \`${configPath}\``;
    if (!hasConfig && /(?:^|\/)\.github\//.test(path)) {
      throw new UsageError(message);
    }
    complain(message, terminal);
  }
}
