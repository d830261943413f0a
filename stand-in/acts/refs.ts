import { findCommit } from "../git/object-store.ts";
import { listAncestors } from "../git/history.ts";
import { renderPush } from "../render/push.ts";
import type { Actor } from "../state/app.ts";
import { unprocessable } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import { nextId, type World } from "../state/world.ts";
import { requestSuites } from "./check-suites.ts";
import { closePull, synchronizePull } from "./pulls.ts";

export function createRef(
  world: World,
  actor: Actor,
  repository: Repository,
  ref: string,
  sha: string,
): void {
  if (!/^refs\/[^/]+\/./.test(ref))
    throw unprocessable(
      "Reference name must start with 'refs' and contain at least two slashes.",
    );
  if (repository.refs.size === 0)
    throw unprocessable("Repository is empty. Create an initial commit first.");
  if (!isRefName(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
  if (repository.refs.has(ref)) throw unprocessable("Reference already exists");
  if (findCommit(repository.store, sha) === undefined)
    throw unprocessable("Object does not exist");
  moveRef(world, actor, repository, ref, sha);
}

export function updateRef(
  world: World,
  actor: Actor,
  repository: Repository,
  ref: string,
  { sha, force }: { readonly sha: string; readonly force: boolean },
): void {
  const before = repository.refs.get(ref);
  if (before === undefined) throw unprocessable("Reference does not exist");
  if (findCommit(repository.store, sha) === undefined)
    throw unprocessable("Object does not exist");
  if (!force && !isAncestor(repository, before, sha))
    throw unprocessable("Update is not a fast forward");
  moveRef(world, actor, repository, ref, sha);
}

export function deleteRef(
  world: World,
  actor: Actor,
  repository: Repository,
  ref: string,
): void {
  if (!repository.refs.has(ref))
    throw unprocessable("Reference does not exist");
  moveRef(world, actor, repository, ref, undefined);
}

/** Points a ref elsewhere, and everything that GitHub does when a branch moves: webhooks, suites, pull requests. */
export function moveRef(
  world: World,
  actor: Actor,
  repository: Repository,
  ref: string,
  after: string | undefined,
): void {
  const before = repository.refs.get(ref);
  if (before === after) return;
  if (after === undefined) repository.refs.delete(ref);
  else repository.refs.set(ref, after);
  repository.pushedAt = world.now();
  const [, kind, ...rest] = ref.split("/");
  if (kind !== "heads") return;
  const branch = rest.join("/");
  repository.activities.push({
    ...nextId(world, "PSH"),
    ref,
    before,
    after,
    actor: actor.account,
    at: world.now(),
  });
  tellOfPush(world, actor, repository, { ref, before, after });
  if (after !== undefined)
    requestSuites(world, actor, repository, { branch, before, after });
  movePulls(world, actor, repository, branch, after);
}

function tellOfPush(
  world: World,
  actor: Actor,
  repository: Repository,
  push: {
    readonly ref: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  },
): void {
  world.emit({
    event: "push",
    action: undefined,
    actor,
    repository,
    payload: () => renderPush(world, repository, actor.account, push),
  });
  if (push.before !== undefined && push.after !== undefined) return;
  world.emit({
    event: push.after === undefined ? "delete" : "create",
    action: undefined,
    actor,
    repository,
    payload: () => ({
      ref: push.ref.replace(/^refs\/heads\//, ""),
      ref_type: "branch",
      pusher_type: "user",
      ...(push.after !== undefined && {
        master_branch: repository.defaultBranch,
        description: null,
      }),
    }),
  });
}

function movePulls(
  world: World,
  actor: Actor,
  repository: Repository,
  branch: string,
  after: string | undefined,
): void {
  for (const { pulls } of world.repositories) {
    for (const pull of pulls.values()) {
      const isHead =
        pull.state === "open" &&
        pull.headRepository === repository &&
        pull.headRef === branch;
      if (!isHead) continue;
      if (after === undefined) closePull(world, actor, pull);
      else synchronizePull(world, actor, pull, after);
    }
  }
}

function isAncestor(
  { store }: Repository,
  ancestor: string,
  descendant: string,
): boolean {
  return listAncestors(store, descendant).some(({ sha }) => sha === ancestor);
}

/** The part of git-check-ref-format that branch names made by programs run into. */
function isRefName(ref: string): boolean {
  if (/^refs\/heads\/(?:[0-9a-f]{40}$|refs\/|-)/.test(ref)) return false;
  if (/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/$|\.$/u.test(ref)) return false;
  return ref
    .split("/")
    .every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
