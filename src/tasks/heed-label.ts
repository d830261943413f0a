import { templateAskedBy } from "../core/scaffold/spec-labels.ts";
import type { Job } from "./job.ts";
import { loadConfig } from "./load-config.ts";
import type { JobQueue, Sources } from "./ports.ts";
import type { Repositories } from "./scaffold-ports.ts";

type HeedLabel = Extract<Job, { readonly kind: "heed-label" }>;

export interface HeedPorts {
  readonly repositories: Repositories;
  readonly sources: Pick<Sources, "readHistory">;
  readonly queue: JobQueue;
}

/**
 * Queues a spec where the label asks for one. A job of its own, with the label in its key: a waiting job stands for all
 * that come after it, so a label that asks for nothing would take the place of one that does.
 */
export async function heedLabel(
  { issue, label, actor, date }: HeedLabel,
  { repositories, sources, queue }: HeedPorts,
): Promise<void> {
  const reading = await repositories.readProcess(issue);
  if (!reading) return;
  const outcome = await loadConfig(issue, reading, sources);
  const config = outcome.kind === "valid" ? outcome.config : undefined;
  const template = templateAskedBy(label, config?.labels);
  if (template === undefined) return;
  await queue.add([
    { kind: "scaffold-spec", issue, label, template, actor, date },
  ]);
}
