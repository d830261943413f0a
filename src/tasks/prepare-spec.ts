import { findTemplate } from "../core/commands/find-template.ts";
import type { Config } from "../core/config/config.ts";
import type { ScaffoldOutcome } from "../core/scaffold/scaffold-outcome.ts";
import {
  labelsAskingFor,
  templateAskedBy,
} from "../core/scaffold/spec-labels.ts";
import { placeSpec, specFolder } from "../core/scaffold/spec-path.ts";
import { specPattern } from "../core/scaffold/spec-pattern.ts";
import { givenTitle } from "../core/scaffold/spec-title.ts";
import type { StartRequest } from "../core/scaffold/start-request.ts";
import type { StartedSpec } from "../core/scaffold/start-spec.ts";
import type { ListedTemplate } from "../core/template/list-templates.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { MergedSpec } from "./find-started.ts";
import { loadConfig } from "./load-config.ts";
import type { PullRequests, Scaffolder, Sources } from "./ports.ts";
import { readPrd } from "./read-prd.ts";
import type { ReadyStart } from "./ready-start.ts";
import type { SpecStarts } from "./scaffold-ports.ts";
import type { SpecWish } from "./spec-wish.ts";

export interface PreparePorts {
  readonly specStarts: SpecStarts;
  readonly pullRequests: Pick<PullRequests, "listOpen">;
  readonly sources: Sources;
  readonly engine: Scaffolder;
  readonly builtInTemplates: readonly TemplateSource[];
}

export interface PreparedSpec {
  readonly kind: "prepared";
  readonly spec: StartedSpec;
  readonly template: string;
}

/** Chooses template and place, and writes the text; nothing of it is on GitHub yet. */
export async function prepareSpec(
  wish: SpecWish,
  found: ReadyStart,
  merged: readonly MergedSpec[],
  ports: PreparePorts,
): Promise<PreparedSpec | ScaffoldOutcome> {
  const outcome = await loadConfig(wish.issue, found, ports.sources);
  const config = outcome.kind === "valid" ? outcome.config : undefined;
  const sources = [...found.templates, ...ports.builtInTemplates];
  const listed = await ports.engine.listTemplates(sources);
  const template = chooseTemplate(wish.template, listed, config);
  if ("kind" in template) return template;
  const before = merged.find((one) => one.template === template.name);
  if (before)
    return { kind: "started-before", pull: before.pull, state: "merged" };

  const prd = await readPrd(wish, found, ports.sources);
  if (prd?.kind === "prd-not-found") return prd;
  const pattern = specPattern(template, config);
  const { taken, onBase } = await readPlaces(
    wish,
    found,
    { pattern, merged },
    ports,
  );
  const spec = await write(
    {
      templates: sources,
      template: template.name,
      pattern,
      issue: await readIssue(wish, found, config, ports.specStarts),
      title: givenTitle(wish.title, found.issue.title),
      prd,
      work: {},
      date: wish.date,
      taken,
    },
    ports.engine,
  );
  const { path } = placeSpec(
    { path: pattern },
    { title: spec.title, issue: wish.issue.number, taken: [] },
  );
  if (isThere(path, onBase)) return { kind: "file-taken", path };
  return { kind: "prepared", spec, template: template.name };
}

function chooseTemplate(
  word: string,
  listed: readonly ListedTemplate[],
  config: Config | undefined,
): ListedTemplate | ScaffoldOutcome {
  const templates = listed.map(({ name, title }) => ({
    name,
    title,
    labels: labelsAskingFor(name, config?.labels),
  }));
  const choice = findTemplate(word, templates);
  const template = listed.find(({ name }) => name === choice?.name);
  return template ?? { kind: "unknown-template", name: word, templates };
}

/** Paths that a new spec must keep off, those of open pull requests included, and of these the ones that are on the base. */
async function readPlaces(
  { issue }: SpecWish,
  { baseSha, repository }: ReadyStart,
  {
    pattern,
    merged,
  }: {
    readonly pattern: string | undefined;
    readonly merged: readonly MergedSpec[];
  },
  { sources, pullRequests }: PreparePorts,
): Promise<{
  readonly taken: readonly string[];
  readonly onBase: readonly string[];
}> {
  const folder = specFolder({ path: pattern });
  const [read, open] = await Promise.all([
    sources.read(issue, {
      files: [],
      folders: [{ sha: baseSha, path: folder }],
    }),
    pullRequests.listOpen(issue, repository.defaultBranch),
  ]);
  const ofIssue = new Set(merged.map(({ path }) => path));
  const onBase = (read.folders[0] ?? [])
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .filter((path) => !ofIssue.has(path));
  return { taken: [...onBase, ...open.flatMap(({ paths }) => paths)], onBase };
}

/** The file itself, or a folder of its own that it would go into. */
function isThere(path: string, onBase: readonly string[]): boolean {
  const wanted = path.toLowerCase();
  return onBase.some((other) =>
    `${wanted}/`.startsWith(`${other.toLowerCase()}/`),
  );
}

/** Labels that ask for specs say nothing about the work. */
async function readIssue(
  { issue }: SpecWish,
  found: ReadyStart,
  config: Config | undefined,
  specStarts: SpecStarts,
): Promise<StartRequest["issue"]> {
  const { labels } = found.issue;
  return {
    ...found.issue,
    number: issue.number,
    labels: labels.filter(
      (label) => templateAskedBy(label, config?.labels) === undefined,
    ),
    subIssues:
      found.issue.kind === "issue" ? await specStarts.listSubIssues(issue) : [],
  };
}

/** A text that takes too long to read goes in as it is, in code. */
async function write(
  request: StartRequest,
  engine: Scaffolder,
): Promise<StartedSpec> {
  const spec = await engine.startSpec(request);
  if (spec) return spec;
  const { issue } = request;
  const body = fenced(issue.body);
  const plainly = await engine.startSpec({
    ...request,
    issue: { ...issue, body },
    prd: undefined,
  });
  if (plainly) return plainly;
  throw new Error("The template takes too long to read");
}

function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
