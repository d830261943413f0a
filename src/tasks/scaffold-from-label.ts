import { isAtLeastTriage } from "../core/commands/permission.ts";
import type { ScaffoldOutcome } from "../core/scaffold/scaffold-outcome.ts";
import type { Job } from "./job.ts";
import type { Permissions } from "./ports.ts";
import { scaffoldSpec } from "./scaffold-spec.ts";
import type { ScaffoldPorts } from "./scaffold-spec.ts";
import { tellScaffold } from "./tell-scaffold.ts";
import type { TellPorts } from "./tell-scaffold.ts";

type ScaffoldSpec = Extract<Job, { readonly kind: "scaffold-spec" }>;

export type LabelPorts = ScaffoldPorts &
  TellPorts & { readonly permissions: Permissions };

/** A form can set labels in the name of anybody who opens an issue, so who set it is asked for. */
export async function scaffoldFromLabel(
  job: ScaffoldSpec,
  ports: LabelPorts,
): Promise<void> {
  const outcome = await scaffoldIfAllowed(job, ports);
  if (outcome) await tellScaffold(job.issue, outcome, ports);
}

async function scaffoldIfAllowed(
  { issue, label, template, actor, date }: ScaffoldSpec,
  ports: LabelPorts,
): Promise<ScaffoldOutcome | undefined> {
  const who = await ports.permissions.read(issue, actor);
  if (!isAtLeastTriage(who)) return { kind: "not-allowed", label };
  return scaffoldSpec(
    { issue, template, title: undefined, prd: undefined, actor, date },
    ports,
  );
}
