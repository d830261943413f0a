import { renderRepository } from "../render/repository.ts";
import type { Account } from "../state/account.ts";
import type { Actor } from "../state/app.ts";
import { fullName, type Repository } from "../state/repository.ts";
import { defaultLabels } from "../state/issue.ts";
import { findRepository, keep, nextId, type World } from "../state/world.ts";
import { accountNamed } from "./accounts.ts";
import { commitFiles, type FileChanges } from "./commits.ts";
import { createLabel } from "./labels.ts";

export interface NewRepository {
  readonly files?: FileChanges;
  readonly isPrivate?: boolean;
  readonly defaultBranch?: string;
  readonly allowsDrafts?: boolean;
  /** Beside those that every repository of GitHub has. */
  readonly labels?: readonly string[];
}

/** No webhook tells of it: it stands there before the story begins. */
export function createRepository(
  world: World,
  name: string,
  wanted: NewRepository,
): Repository {
  const [ownerLogin = "", repositoryName = ""] = name.split("/");
  const known = findRepository(world, ownerLogin, repositoryName);
  if (known !== undefined && fullName(known) === name)
    throw new Error(`There is a repository \`${name}\` already`);
  const owner = accountNamed(world, ownerLogin, "Organization");
  const repository = emptyRepository(world, {
    owner,
    name: repositoryName,
    parent: undefined,
    isPrivate: wanted.isPrivate ?? false,
    defaultBranch: wanted.defaultBranch ?? "main",
    allowsDrafts: wanted.allowsDrafts ?? true,
  });
  for (const label of [...defaultLabels, ...(wanted.labels ?? [])])
    createLabel(world, repository, { name: label });
  if (wanted.files === undefined) return repository;
  const commit = commitFiles(world, repository, wanted.files, {
    parent: undefined,
    author: owner,
    message: "Initial commit",
  });
  repository.refs.set(`refs/heads/${repository.defaultBranch}`, commit.sha);
  return repository;
}

/** A fork shares all objects with its parent and starts with its branches. */
export function forkRepository(
  world: World,
  parent: Repository,
  owner: Account,
): Repository {
  const known = findRepository(world, owner.login, parent.name);
  if (known !== undefined) return known;
  const fork = emptyRepository(world, {
    owner,
    name: parent.name,
    parent,
    isPrivate: parent.isPrivate,
    defaultBranch: parent.defaultBranch,
    allowsDrafts: parent.allowsDrafts,
  });
  for (const [ref, sha] of parent.refs) {
    if (ref.startsWith("refs/heads/")) fork.refs.set(ref, sha);
  }
  return fork;
}

/** Pull requests from it stay, with no head repository. */
export function deleteRepository(world: World, repository: Repository): void {
  repository.deleted = true;
  world.nodes.delete(repository.nodeId);
  for (const [name, known] of world.formerNames) {
    if (known === repository) world.formerNames.delete(name);
  }
  for (const { pulls } of world.repositories) {
    for (const pull of pulls.values()) {
      if (pull.headRepository === repository) pull.headRepository = undefined;
    }
  }
}

export function renameRepository(
  world: World,
  actor: Actor,
  repository: Repository,
  name: string,
): void {
  const from = repository.name;
  world.formerNames.set(fullName(repository).toLowerCase(), repository);
  repository.name = name;
  tell(world, actor, repository, "renamed", {
    changes: { repository: { name: { from } } },
  });
}

export function transferRepository(
  world: World,
  actor: Actor,
  repository: Repository,
  owner: Account,
): void {
  const from = repository.owner;
  world.formerNames.set(fullName(repository).toLowerCase(), repository);
  repository.owner = owner;
  tell(world, actor, repository, "transferred", {
    changes: {
      owner: {
        from: {
          [from.type === "Organization" ? "organization" : "user"]: {
            login: from.login,
            id: from.id,
            node_id: from.nodeId,
          },
        },
      },
    },
  });
}

export function setArchived(
  world: World,
  actor: Actor,
  repository: Repository,
  archived: boolean,
): void {
  repository.archived = archived;
  tell(world, actor, repository, archived ? "archived" : "unarchived", {});
}

export function setPrivate(
  world: World,
  actor: Actor,
  repository: Repository,
  isPrivate: boolean,
): void {
  repository.isPrivate = isPrivate;
  tell(world, actor, repository, isPrivate ? "privatized" : "publicized", {});
}

function tell(
  world: World,
  actor: Actor,
  repository: Repository,
  action: string,
  payload: object,
): void {
  world.emit({
    event: "repository",
    action,
    actor,
    repository,
    payload: () => ({
      ...payload,
      repository: renderRepository(world, repository),
    }),
  });
}

function emptyRepository(
  world: World,
  wanted: Pick<
    Repository,
    "owner" | "name" | "parent" | "isPrivate" | "defaultBranch" | "allowsDrafts"
  >,
): Repository {
  const repository = keep<Repository>(world, {
    kind: "Repository",
    ...nextId(world, "R"),
    ...wanted,
    archived: false,
    deleted: false,
    store: wanted.parent?.store ?? new Map(),
    refs: new Map(),
    labels: new Map(),
    lastNumber: 0,
    issues: new Map(),
    transferred: new Map(),
    pulls: new Map(),
    comments: new Map(),
    suites: [],
    runs: [],
    statuses: [],
    mergeGroups: [],
    activities: [],
    collaborators: new Map(),
    rules: new Map(),
    createdAt: world.now(),
    pushedAt: world.now(),
  });
  world.repositories.push(repository);
  return repository;
}
