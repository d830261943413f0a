import type { ConfigOutcome } from "../config/config-outcome.ts";
import type {
  BaseConfigTrouble,
  ConfigTrouble,
  ConfigVerdict,
} from "../evaluation.ts";
import type { Snapshot } from "./snapshot.ts";

export function configVerdict(snapshot: Snapshot): ConfigVerdict {
  const { config, headConfig } = snapshot;
  const file = config.kind === "absent" ? undefined : config.file;
  return {
    path: file?.path,
    repository: file?.repository,
    headTrouble: headConfig === undefined ? undefined : troubleOf(headConfig),
    baseTrouble: baseTrouble(snapshot),
  };
}

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
