import type { CommandContext } from "../../core/commands/command-context.ts";
import type { Command } from "../../core/commands/command.ts";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { rules } from "../../core/rules/registry.ts";
import { labelsAskingFor } from "../../core/scaffold/spec-labels.ts";
import type { RepoRef, RunCommands } from "../job.ts";
import { loadConfig } from "../load-config.ts";
import type { PullReading } from "../ports.ts";
import type { CommandPorts } from "./command-ports.ts";
import { readStanding } from "./read-standing.ts";
import { readSubject, type FoundSubject } from "./read-subject.ts";

/** What commands are decided from, as it is now, and what they act on. */
export interface Situation {
  readonly context: Omit<CommandContext, "manuals">;
  readonly reading: PullReading;
  /** Undefined where no command looks at specs. */
  readonly snapshot: Snapshot | undefined;
}

export type Reads = Command["reads"][number];

/** Undefined where the conversation is gone, or the App's access to it. `linked` are paths that no reply keeps yet. */
export async function readSituation(
  { conversation, comment }: RunCommands,
  reads: ReadonlySet<Reads>,
  linked: readonly string[],
  ports: CommandPorts,
): Promise<Situation | undefined> {
  const [found, actor] = await Promise.all([
    readSubject(conversation, ports),
    ports.permissions.read(conversation, comment.author),
  ]);
  if (!found) return undefined;
  const { subject } = found;
  const reading = withLinks(found.reading, linked);
  // An empty repository has no commit that anything could be read at.
  const hasSpecs = reads.has("specs") && reading.headSha !== "";
  const { snapshot, ...standing } = hasSpecs
    ? await readSpecs(conversation, { ...found, reading }, ports)
    : nothing;
  const templates = reads.has("templates")
    ? await listTemplates(conversation, reading, ports)
    : [];
  return {
    context: {
      actor,
      subject,
      templates,
      ...standing,
      writtenIn: found.writtenIn,
      rules: rules.map(({ id }) => id),
    },
    reading,
    snapshot,
  };
}

const nothing = {
  specs: [],
  verdict: undefined,
  nextSteps: [],
  snapshot: undefined,
} as const;

/** Those of an issue are what it links and what its own pull request writes. */
async function readSpecs(
  ref: RepoRef,
  { subject, reading, writtenIn }: FoundSubject,
  ports: CommandPorts,
) {
  const own = await readStanding(subject, ref, reading, ports);
  if (!writtenIn) return own;
  const { number } = writtenIn;
  const pull = await ports.pullRequests.read({ ...ref, number });
  if (!pull) return own;
  const written = await readStanding(subject, ref, pull, ports);
  const isWritten = new Set(written.specs.map(({ report }) => report.path));
  const others = own.specs.filter(({ report }) => !isWritten.has(report.path));
  return { ...own, specs: [...written.specs, ...others] };
}

function withLinks(
  reading: PullReading,
  paths: readonly string[],
): PullReading {
  const linked = paths.map((path) => ({ issue: undefined, path }));
  return { ...reading, linked: [...reading.linked, ...linked] };
}

async function listTemplates(
  repo: RepoRef,
  reading: PullReading,
  { engine, builtInTemplates, sources }: CommandPorts,
): Promise<CommandContext["templates"]> {
  const [listed, outcome] = await Promise.all([
    engine.listTemplates([...reading.templates, ...builtInTemplates]),
    loadConfig(repo, reading, sources),
  ]);
  const config = outcome.kind === "valid" ? outcome.config : undefined;
  return listed.map(({ name, title }) => ({
    name,
    title,
    labels: labelsAskingFor(name, config?.labels),
  }));
}
