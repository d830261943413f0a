import type {
  ConfigFile,
  ConfigOutcome,
} from "../core/config/config-outcome.ts";
import { lastValidConfig, readConfig } from "../core/config/read-config.ts";
import type { Repository } from "../core/policy/snapshot.ts";
import { rules } from "../core/rules/registry.ts";
import type { RepoRef } from "./job.ts";
import type { PullReading, Sources } from "./ports.ts";

export const configPath = ".github/specgate.yml";

/**
 * What the pull request is judged by: the base branch's configuration, or its owner's where the branch has none. Of an
 * invalid one of the base, the last version that was valid.
 */
export async function loadConfig(
  repo: RepoRef,
  reading: PullReading,
  sources: Pick<Sources, "readHistory">,
): Promise<ConfigOutcome> {
  const { repository } = reading;
  const base = readConfig(reading.config.base, configFile(repository), rules);
  if (base.kind === "absent") {
    const owners = configFile({ ...repository, name: ".github" });
    return readConfig(reading.config.owner, owners, rules);
  }
  if (base.kind !== "invalid") return base;
  const older = await sources.readHistory(repo, reading.baseSha, configPath);
  return lastValidConfig(base, older, rules);
}

export function configFile({
  owner,
  name,
}: Pick<Repository, "owner" | "name">): ConfigFile {
  return { repository: `${owner}/${name}`, path: configPath };
}
