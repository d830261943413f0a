import { specPullRequest } from "../core/report/spec-pull-request.ts";
import type { SpecPullSubject } from "../core/report/spec-pull-request.ts";
import type { ScaffoldOutcome } from "../core/scaffold/scaffold-outcome.ts";
import { findStarted } from "./find-started.ts";
import type { Branches, IssueComments } from "./ports.ts";
import { prepareSpec } from "./prepare-spec.ts";
import type { PreparePorts } from "./prepare-spec.ts";
import { pushSpec } from "./push-spec.ts";
import { refusedOutcome } from "./refused-outcome.ts";
import type { FoundStart, SpecPulls } from "./scaffold-ports.ts";
import type { SpecWish } from "./spec-wish.ts";

export type ScaffoldPorts = PreparePorts & {
  readonly issueComments: IssueComments;
  readonly branches: Branches;
  readonly specPulls: SpecPulls;
};

/**
 * Starts a spec on a branch of its own, with a pull request, in steps each of which looks at what is there: run again
 * after whatever step, it goes on from there. Says nothing on the issue. That is left to `tellScaffold`, or to a reply
 * made by `scaffoldComment`, whose mark tells later runs that all is done. Undefined where there is nobody to tell:
 * issue, repository or access is gone.
 */
export async function scaffoldSpec(
  wish: SpecWish,
  ports: ScaffoldPorts,
): Promise<ScaffoldOutcome | undefined> {
  const reading = await ports.specStarts.read(wish.issue);
  if (reading.kind === "gone") return undefined;
  if (reading.kind === "moved")
    return { kind: "issue-transferred", to: reading.to };
  // A renamed repository answers to its old name, but only to reads.
  const { owner, name: repo } = reading.repository;
  return startSpec(
    { ...wish, issue: { ...wish.issue, owner, repo } },
    reading,
    ports,
  );
}

async function startSpec(
  wish: SpecWish,
  found: FoundStart,
  ports: ScaffoldPorts,
): Promise<ScaffoldOutcome> {
  const own = await ports.issueComments.listOwn(wish.issue);
  const started = await findStarted(wish.issue, found, own, ports.specStarts);
  switch (started.kind) {
    case "standing":
      return { ...started, kind: "started-before" };
    case "opened":
      return finish(wish, found, started, ports);
    case "pushed":
      return openPull(wish, found, started, ports);
    case "none":
  }

  if (!found.issue.isOpen) return { kind: "issue-closed" };
  if (found.isArchived) return { kind: "repository-archived" };
  if (found.baseSha === undefined) return { kind: "repository-empty" };
  const ready = { ...found, baseSha: found.baseSha };
  const prepared = await prepareSpec(wish, ready, started.merged, ports);
  if (prepared.kind !== "prepared") return prepared;
  const pushed = await pushSpec(wish, ready, prepared, ports);
  return pushed.kind === "pushed"
    ? openPull(wish, found, pushed, ports)
    : pushed;
}

async function openPull(
  wish: SpecWish,
  found: FoundStart,
  pushed: { readonly branch: string; readonly subject: SpecPullSubject },
  ports: ScaffoldPorts,
): Promise<ScaffoldOutcome> {
  const { branch, subject } = pushed;
  const { title, body } = specPullRequest(subject);
  const base = found.repository.defaultBranch;
  try {
    const pull = await ports.specPulls.open(wish.issue, {
      title,
      body,
      branch,
      base,
    });
    return await finish(wish, found, { pull, path: subject.path }, ports);
  } catch (error) {
    return refusedOutcome(error, { permission: "Pull requests", branch });
  }
}

/** Those who know what the issue is about are asked to look at its spec. */
async function finish(
  { issue, actor }: SpecWish,
  found: FoundStart,
  {
    pull,
    path,
  }: Pick<
    Extract<ScaffoldOutcome, { readonly kind: "started" }>,
    "pull" | "path"
  >,
  { specPulls }: ScaffoldPorts,
): Promise<ScaffoldOutcome> {
  const { author, assignees } = found.issue;
  const people = new Set([...(author ? [author] : [actor]), ...assignees]);
  await specPulls.ask({ ...issue, number: pull.number }, [...people]);
  return { kind: "started", pull, path };
}
