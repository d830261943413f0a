import type { Account, Team } from "./account.ts";
import type { Actor, App, Installation, Token } from "./app.ts";
import type { CheckRun, CheckSuite } from "./checks.ts";
import type { Comment, Issue, Label, LinkedBranch } from "./issue.ts";
import type {
  PullRequest,
  Review,
  ReviewComment,
  ReviewThread,
} from "./pull-request.ts";
import { fullName, type Repository } from "./repository.ts";

/** All that the stand-in knows. Only `acts/` changes it. */
export interface World {
  /** As in `http://127.0.0.1:4000`; no slash at its end. */
  readonly origin: string;
  readonly now: () => Date;
  /** By lower-case login. */
  readonly accounts: Map<string, Account>;
  /** People who belong to no organization and may write nowhere, unless a repository says so. */
  readonly strangers: Set<Account>;
  readonly teams: Team[];
  readonly apps: App[];
  readonly installations: Installation[];
  readonly tokens: Map<string, Token>;
  readonly repositories: Repository[];
  /** By lower-case full name, until another repository takes the name. */
  readonly formerNames: Map<string, Repository>;
  /** By global node id. */
  readonly nodes: Map<string, Entity>;
  readonly emit: (event: WorldEvent) => void;
  lastId: number;
}

/** What GraphQL can be asked for by its node id. */
export type Entity =
  | Account
  | CheckRun
  | CheckSuite
  | Comment
  | Installation
  | Issue
  | Label
  | LinkedBranch
  | PullRequest
  | Repository
  | Review
  | ReviewComment
  | ReviewThread;

/** Something that webhooks tell of. */
export interface WorldEvent {
  readonly event: string;
  readonly action: string | undefined;
  readonly actor: Actor;
  readonly repository: Repository | undefined;
  /** The one App that hears of it; undefined for all that are installed and subscribed. */
  readonly only?: App;
  readonly installation?: Installation;
  /** Without what every payload has: action, sender, repository, organization, installation. */
  readonly payload: () => object;
}

/** A number and a global id, the latter told apart by its prefix as on GitHub. */
export function nextId(
  world: World,
  prefix: string,
): { readonly id: number; readonly nodeId: string } {
  world.lastId += 1;
  const encoded = Buffer.from(String(world.lastId)).toString("base64url");
  return { id: world.lastId, nodeId: `${prefix}_kw${encoded}` };
}

/** Keeps what was made under its node id, and gives it back. */
export function keep<T extends Entity>(world: World, entity: T): T {
  world.nodes.set(entity.nodeId, entity);
  return entity;
}

export function findAccount(world: World, login: string): Account | undefined {
  return world.accounts.get(login.toLowerCase());
}

/** By the name it has, or had. */
export function findRepository(
  world: World,
  owner: string,
  name: string,
): Repository | undefined {
  const wanted = `${owner}/${name}`.toLowerCase();
  return (
    world.repositories.find(
      (repository) =>
        !repository.deleted && fullName(repository).toLowerCase() === wanted,
    ) ?? world.formerNames.get(wanted)
  );
}
