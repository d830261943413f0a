import { configPath, isStrayConfig } from "../config/config-path.ts";
import type { ConfigOutcome } from "../config/config-outcome.ts";
import type {
  BaseConfigTrouble,
  ConfigTrouble,
  ConfigVerdict,
  ConfigWarning,
} from "../evaluation.ts";
import type { Snapshot } from "./snapshot.ts";

export function configVerdict(snapshot: Snapshot): ConfigVerdict {
  const { config, headConfig } = snapshot;
  const file = config.kind === "absent" ? undefined : config.file;
  return {
    path: file?.path,
    repository: file?.repository,
    headTrouble: headConfig === undefined ? undefined : troubleOf(headConfig),
    headWarnings: [...headWarnings(snapshot), ...strayConfigs(snapshot)],
    baseTrouble: baseTrouble(snapshot),
  };
}

function headWarnings({ headConfig }: Snapshot): readonly ConfigWarning[] {
  if (headConfig?.kind !== "valid") return [];
  const { path } = headConfig.file;
  return (headConfig.warnings ?? []).map((one) => ({ ...one, path }));
}

/** Files that the pull request leaves behind under a name that looks like that of the configuration. */
export function strayConfigs({
  files,
}: Pick<Snapshot, "files">): readonly ConfigWarning[] {
  return files
    .filter(({ path, status }) => status !== "removed" && isStrayConfig(path))
    .map(({ path }) => ({
      ...startOfFile,
      path,
      message: `This file is not read; the configuration is \`${configPath}\``,
    }));
}

const startOfFile = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;

function troubleOf(outcome: ConfigOutcome): ConfigTrouble | undefined {
  switch (outcome.kind) {
    case "unreadable":
      return { kind: "unreadable", reason: outcome.reason };
    case "invalid":
      return { kind: "invalid", problems: outcome.problems };
    default:
      return undefined;
  }
}

function baseTrouble(snapshot: Snapshot): BaseConfigTrouble | undefined {
  const { config } = snapshot;
  if (config.kind === "valid") {
    const problems = config.newerProblems;
    return problems === undefined
      ? undefined
      : { kind: "invalid", problems, outcome: "older-version" };
  }
  const trouble = troubleOf(config);
  if (trouble === undefined) return undefined;
  const outcome = repairsConfig(snapshot) ? "repaired-here" : "fail-closed";
  return { ...trouble, outcome };
}

/** The one pull request that a broken configuration must not hold up, as long as nothing else rides along. */
function repairsConfig({ headConfig, config, files }: Snapshot): boolean {
  if (headConfig === undefined || config.kind === "absent") return false;
  const isSound = headConfig.kind === "valid" || headConfig.kind === "absent";
  return isSound && files.every((file) => file.path === config.file.path);
}
