import { specPullRequest } from "../core/report/spec-pull-request.ts";
import type { SpecPullSubject } from "../core/report/spec-pull-request.ts";
import type { ScaffoldOutcome } from "../core/scaffold/scaffold-outcome.ts";
import type { Branches } from "./ports.ts";
import type { PreparedSpec } from "./prepare-spec.ts";
import type { ReadyStart } from "./ready-start.ts";
import { refusedOutcome } from "./refused-outcome.ts";
import type { SpecStarts } from "./scaffold-ports.ts";
import type { SpecWish } from "./spec-wish.ts";

export interface PushedSpec {
  readonly kind: "pushed";
  readonly branch: string;
  readonly subject: SpecPullSubject;
}

/** One commit with the spec, on a branch that is the App's own. */
export async function pushSpec(
  { issue }: SpecWish,
  found: ReadyStart,
  { spec, template }: PreparedSpec,
  ports: { readonly branches: Branches; readonly specStarts: SpecStarts },
): Promise<PushedSpec | ScaffoldOutcome> {
  const name = freeName(spec.branch, found);
  const { path, title, text } = spec;
  const subject = { path, title, template, issue: issue.number };
  try {
    const parent = await takeBranch(name, issue, found, ports);
    if (parent === undefined) return { kind: "branch-taken", branch: name };
    const commit = await ports.branches.commit(issue, {
      branch: name,
      parent,
      message: specPullRequest(subject).commitMessage,
      files: [{ path, text }],
    });
    // A push in this very moment, or a commit of which the answer was lost: the next try sees what it is.
    if (commit.kind === "moved") throw new Error(`Branch ${name} has moved`);
    return { kind: "pushed", branch: name, subject };
  } catch (error) {
    return refusedOutcome(error, { permission: "Contents", branch: name });
  }
}

/** Beside branches of specs that were merged and are still there: `spec/12-usage-2`. */
function freeName(wanted: string, { branches }: ReadyStart): string {
  const used = new Set(
    branches.filter(({ pulls }) => pulls.length > 0).map(({ name }) => name),
  );
  let name = wanted;
  for (let copy = 2; used.has(name); copy++) name = `${wanted}-${copy}`;
  return name;
}

/**
 * The commit to build on; undefined where the branch is somebody's. One without a commit of its own is taken for the
 * start of an earlier try, unless GitHub knows that another made it: no work is lost by committing there.
 */
async function takeBranch(
  name: string,
  issue: SpecWish["issue"],
  { branches: known, baseSha, repository, app }: ReadyStart,
  { branches, specStarts }: Parameters<typeof pushSpec>[3],
): Promise<string | undefined> {
  const there = known.find((branch) => branch.name === name);
  if (there) {
    const { commits, creator } = await specStarts.readBranch(issue, {
      name,
      base: repository.defaultBranch,
    });
    const isEmpty = commits.length === 0;
    return isEmpty && (creator ?? app) === app ? there.sha : undefined;
  }
  const made = await branches.create(issue, name, baseSha);
  if (made === "exists") throw new Error(`Branch ${name} was just made`);
  return baseSha;
}
