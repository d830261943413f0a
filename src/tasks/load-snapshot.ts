import { configPath } from "../core/config/config-path.ts";
import type { ConfigOutcome } from "../core/config/config-outcome.ts";
import { withWarnings } from "../core/config/config-warnings.ts";
import { readConfig } from "../core/config/read-config.ts";
import {
  changedTemplates,
  templatesAtHead,
} from "../core/policy/head-templates.ts";
import { settleSpecs } from "../core/policy/settle-specs.ts";
import type { FileState, Snapshot } from "../core/policy/snapshot.ts";
import { specCandidates } from "../core/policy/spec-candidates.ts";
import type { LinkedText } from "../core/policy/spec-candidates.ts";
import { wantedSources } from "../core/policy/wanted-sources.ts";
import { rules } from "../core/rules/registry.ts";
import { templateNames } from "../core/template/template-names.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { RepoRef } from "./job.ts";
import { configFile, loadConfig } from "./load-config.ts";
import type { Engine, PullReading, Sources } from "./ports.ts";
import { readSources } from "./read-sources.ts";
import { withOlderTexts } from "./with-older-texts.ts";

export interface LoadPorts {
  readonly sources: Sources;
  readonly engine: Engine;
  readonly builtInTemplates: readonly TemplateSource[];
}

/** Adds to what was read of a pull request the files that it stands on, in one more call for all of them. */
export async function loadSnapshot(
  subject: Snapshot["subject"],
  repo: RepoRef,
  reading: PullReading,
  ports: LoadPorts,
): Promise<Snapshot> {
  const { headSha, baseSha, files } = reading;
  const [config, texts, own] = await Promise.all([
    loadConfig(repo, reading, ports.sources),
    findLinks(reading, ports.engine),
    withOlderTexts(repo, reading, ports.sources),
  ]);
  const settings = config.kind === "valid" ? config.config : undefined;
  const candidates = specCandidates({ ...reading, config: settings, texts });

  const atHead = (path: string) => ({ sha: headSha, path });
  const headConfig = atHead(configPath);
  const editsConfig = files.some(({ path }) => path === configPath);
  const wanted = wantedSources(candidates, reading);
  const changedHere = changedTemplates(files).map(atHead);
  const read = await readSources(
    repo,
    {
      files: [
        ...wanted.files,
        ...(editsConfig ? [headConfig] : []),
        ...changedHere,
      ],
      folders: wanted.folders,
    },
    ports.sources,
  );

  const templates = [...own, ...ports.builtInTemplates];
  const headTemplates = changedHere.map((at) => ({
    path: at.path,
    state: read.file(at),
  }));
  const settled = settleSpecs(candidates, {
    config: settings,
    files,
    templateNames: templateNames(templates),
    headFile: (path) => read.file(atHead(path)),
    baseFile: (path) => read.file({ sha: baseSha, path }),
    headFolder: (path) => read.folder(atHead(path)),
  });
  return {
    subject,
    repository: reading.repository,
    pull: reading.pull,
    headSha,
    baseSha,
    files,
    filesTruncated: reading.filesTruncated,
    config,
    headConfig: editsConfig
      ? readHeadConfig(read.file(headConfig), reading, [
          ...templatesAtHead({ files, templates, headTemplates }),
          ...templates.filter(({ origin }) => origin !== "repository"),
        ])
      : undefined,
    templates,
    headTemplates,
    specs: settled.specs,
    nearMisses: settled.nearMisses,
    posted: reading.posted,
  };
}

function readHeadConfig(
  state: FileState,
  { repository }: Pick<PullReading, "repository">,
  templates: readonly TemplateSource[],
): ConfigOutcome {
  const outcome = readConfig(state, configFile(repository), rules);
  return withWarnings(outcome, state, templates);
}

/** What the body links, and the bodies of the issues that the pull request closes; and what commands linked. */
async function findLinks(
  { pull, linked }: PullReading,
  engine: Engine,
): Promise<readonly LinkedText[]> {
  const issues = [undefined, ...pull.closes.map(({ number }) => number)];
  const texts = [pull.body, ...pull.closes.map(({ body }) => body)];
  const links = await engine.findSpecLinks(texts);
  return [
    ...issues.map((issue, i) => ({
      by: "text" as const,
      issue,
      links: links[i] ?? [],
    })),
    ...linked.map(({ issue, path }) => ({
      by: "command" as const,
      issue,
      links: [{ target: path, as: "spec-line" as const }],
    })),
  ];
}
