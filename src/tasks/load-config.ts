import type {
  ConfigFile,
  ConfigOutcome,
} from "../core/config/config-outcome.ts";
import { configPath } from "../core/config/config-path.ts";
import { lastValidConfig, readConfig } from "../core/config/read-config.ts";
import type { Repository } from "../core/policy/snapshot.ts";
import { rules } from "../core/rules/registry.ts";
import type { RepoRef } from "./job.ts";
import type { PullReading, Sources } from "./ports.ts";

/**
 * What the pull request is judged by: the base branch's configuration, or its owner's where the branch has none. Of an
 * invalid one, the last version that was valid.
 */
export async function loadConfig(
  repo: RepoRef,
  {
    repository,
    baseSha,
    config,
  }: Pick<PullReading, "repository" | "baseSha" | "config">,
  sources: Pick<Sources, "readHistory">,
): Promise<ConfigOutcome> {
  const base = readConfig(config.base, configFile(repository), rules);
  if (base.kind !== "absent") {
    return orLastValid(base, () =>
      sources.readHistory(repo, baseSha, configPath),
    );
  }
  const ownerRepo = { ...repository, name: ".github" };
  const owner = readConfig(config.owner, configFile(ownerRepo), rules);
  const { ownerSha } = config;
  if (ownerSha === undefined) return owner;
  return orLastValid(owner, () =>
    sources.readHistory({ ...repo, repo: ".github" }, ownerSha, configPath),
  );
}

async function orLastValid(
  newest: ConfigOutcome,
  readHistory: () => Promise<readonly string[]>,
): Promise<ConfigOutcome> {
  if (newest.kind !== "invalid") return newest;
  return lastValidConfig(newest, await readHistory(), rules);
}

export function configFile({
  owner,
  name,
}: Pick<Repository, "owner" | "name">): ConfigFile {
  return { repository: `${owner}/${name}`, path: configPath };
}
