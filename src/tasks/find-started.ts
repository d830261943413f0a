import { pullsSaid } from "../core/report/scaffold-comment.ts";
import {
  readSpecCommit,
  readSpecPull,
} from "../core/report/spec-pull-request.ts";
import type { SpecPullSubject } from "../core/report/spec-pull-request.ts";
import type { ScaffoldedPull } from "../core/scaffold/scaffold-outcome.ts";
import type { PullRef } from "./job.ts";
import type { FoundStart, OwnPull, SpecStarts } from "./scaffold-ports.ts";

/** How far earlier wishes for a spec of the issue came, or an earlier try at this one. */
export type StartedBefore =
  /** All is done, and said. */
  | {
      readonly kind: "standing";
      readonly pull: ScaffoldedPull;
      readonly state: "open" | "closed";
    }
  /** Nobody was told of the pull request yet. */
  | {
      readonly kind: "opened";
      readonly pull: ScaffoldedPull;
      readonly path: string;
    }
  | {
      readonly kind: "pushed";
      readonly branch: string;
      readonly subject: SpecPullSubject;
    }
  | { readonly kind: "none"; readonly merged: readonly MergedSpec[] };

export interface MergedSpec {
  readonly pull: ScaffoldedPull;
  readonly template: string | undefined;
  readonly path: string | undefined;
}

/**
 * Reads it from GitHub alone: pull requests of the App from branches that bear the issue's number, or that its comments
 * on the issue name, and commits of the App on such branches. A closed pull request counts as long as its branch is
 * there; who deletes that starts over.
 */
export async function findStarted(
  issue: PullRef,
  { branches, app, repository }: FoundStart,
  own: readonly string[],
  specStarts: Pick<SpecStarts, "readPulls" | "readBranch">,
): Promise<StartedBefore> {
  const said = pullsSaid(own);
  const onBranches = branches.flatMap(({ pulls }) => pulls);
  const others = await specStarts.readPulls(
    issue,
    said.filter((number) => !onBranches.some((pull) => pull.number === number)),
  );
  const pulls = [...onBranches, ...others];
  const open = pulls.find(({ state }) => state === "open");
  if (open) return openedOrStanding(open, said);

  for (const { name, pulls: from } of branches) {
    const last = from.at(-1);
    if (last?.state === "closed")
      return { kind: "standing", pull: last, state: "closed" };
    if (last) continue;
    const { commits } = await specStarts.readBranch(issue, {
      name,
      base: repository.defaultBranch,
    });
    const subject = commits
      .filter(({ author }) => author === app)
      .map(({ message }) => readSpecCommit(message, issue.number))
      .find((one) => one !== undefined);
    if (subject) return { kind: "pushed", branch: name, subject };
  }
  return { kind: "none", merged: pulls.filter(isMerged).map(mergedSpec) };
}

function openedOrStanding(
  pull: OwnPull,
  said: readonly number[],
): StartedBefore {
  const { path } = readSpecPull(pull.body);
  return said.includes(pull.number) || path === undefined
    ? { kind: "standing", pull, state: "open" }
    : { kind: "opened", pull, path };
}

function isMerged({ state }: OwnPull): boolean {
  return state === "merged";
}

function mergedSpec(pull: OwnPull): MergedSpec {
  const { template, path } = readSpecPull(pull.body);
  return { pull, template, path };
}
