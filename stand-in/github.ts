import type { Delivery } from "./hooks/delivery.ts";
import type { Disturbance } from "./hooks/hooks.ts";
import type { LoggedCall } from "./http/call-log.ts";
import type { Fault } from "./http/faults.ts";
import type { Violation } from "./http/violations.ts";
import type { NewRepository } from "./acts/repositories.ts";
import type { Person } from "./people/person.ts";
import type { Role, Team, TeamMembership } from "./state/account.ts";
import type { App, Installation, Permissions } from "./state/app.ts";
import type { BranchRule, Repository } from "./state/repository.ts";
import type { World } from "./state/world.ts";

export interface GitHubOptions {
  /** 0 takes any that is free. */
  readonly port?: number;
  readonly app?: {
    readonly slug?: string;
    readonly permissions?: Permissions;
    readonly events?: readonly string[];
  };
  readonly webhook?: { readonly url?: string; readonly secret?: string };
}

export interface RepositoryOptions extends NewRepository {
  /** False leaves the App out; otherwise it is installed on all repositories of the owner. */
  readonly installed?: boolean;
  /** Who may do what, where it is not what everybody may. */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly rules?: Readonly<Record<string, readonly BranchRule[]>>;
}

/** A GitHub of one's own, on a port of the loopback interface, until it is closed. */
export interface GitHub {
  /** As in `http://127.0.0.1:4000`; the API is below `/api/v3`, and at `/api/graphql`. */
  readonly origin: string;
  readonly apiUrl: string;
  readonly app: App;
  readonly world: World;
  /** What the App needs in its environment to talk to this GitHub. */
  readonly environment: () => Record<string, string>;
  readonly sendsWebhooksTo: (url: string) => void;
  readonly repository: (
    name: string,
    options?: RepositoryOptions,
  ) => Repository;
  /** Somebody of the team: may write wherever nothing else is said. */
  readonly user: (login: string) => Person;
  /** Somebody from outside: may read what is public. */
  readonly stranger: (login: string) => Person;
  /** Another program, as in `dependabot[bot]`. */
  readonly bot: (login: string) => Person;
  readonly team: (
    name: string,
    members: Readonly<Record<string, Partial<TeamMembership>>>,
  ) => Team;
  /** A second App, with a key and installations of its own. */
  readonly registers: (
    slug: string,
    permissions: Permissions,
    events: readonly string[],
  ) => App;
  readonly installation: (owner: string) => Installation;
  /** Lets the tokens that are out expire now. */
  readonly expiresTokens: () => void;
  readonly fails: (fault: Fault) => void;
  readonly disturbs: (disturbance: Disturbance) => void;
  /** Faults that were asked for and met nobody. */
  readonly unmetFaults: () => readonly Fault[];
  readonly heals: () => void;
  readonly calls: () => readonly LoggedCall[];
  readonly forgetsCalls: () => void;
  readonly deliveries: () => readonly Delivery[];
  readonly redelivers: (delivery: Delivery) => Promise<Delivery>;
  /** Resolves when no webhook is on its way any more. */
  readonly settled: () => Promise<void>;
  /** Where the stand-in itself was wrong; tests expect none. */
  readonly violations: () => readonly Violation[];
  /** Fields of requests that GitHub would overlook, as in `checks/create: head`: faults of who asked. */
  readonly overlooked: () => readonly string[];
  readonly close: () => Promise<void>;
}
