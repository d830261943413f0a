import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { accountNamed } from "./acts/accounts.ts";
import { installApp, registerApp } from "./acts/apps.ts";
import { createRepository, type NewRepository } from "./acts/repositories.ts";
import type { Delivery } from "./hooks/delivery.ts";
import { githubSchema } from "./graphql/schema.ts";
import { createHooks, type Disturbance } from "./hooks/hooks.ts";
import type { LoggedCall } from "./http/call-log.ts";
import { createFaults, type Fault } from "./http/faults.ts";
import { createRouter } from "./http/router.ts";
import { createGitHubServer } from "./http/server.ts";
import { createReferee, type Violation } from "./http/violations.ts";
import { readDescription } from "./openapi/description.ts";
import { createValidator } from "./openapi/validator.ts";
import { personOf, type Person } from "./people/person.ts";
import { actor } from "./people/stage.ts";
import type { Role, Team, TeamMembership } from "./state/account.ts";
import type { App, Installation, Permissions } from "./state/app.ts";
import type { BranchRule, Repository } from "./state/repository.ts";
import { nextId, type World } from "./state/world.ts";

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
  environment(): Record<string, string>;
  sendsWebhooksTo(url: string): void;
  repository(name: string, options?: RepositoryOptions): Repository;
  /** Somebody of the team: may write wherever nothing else is said. */
  user(login: string): Person;
  /** Somebody from outside: may read what is public. */
  stranger(login: string): Person;
  /** Another program, as in `dependabot[bot]`. */
  bot(login: string): Person;
  team(
    name: string,
    members: Readonly<Record<string, Partial<TeamMembership>>>,
  ): Team;
  /** A second App, with a key and installations of its own. */
  registers(
    slug: string,
    permissions: Permissions,
    events: readonly string[],
  ): App;
  installation(owner: string): Installation;
  /** Lets the tokens that are out expire now. */
  expiresTokens(): void;
  fails(fault: Fault): void;
  disturbs(disturbance: Disturbance): void;
  /** Faults that were asked for and met nobody. */
  unmetFaults(): readonly Fault[];
  heals(): void;
  calls(): readonly LoggedCall[];
  forgetsCalls(): void;
  deliveries(): readonly Delivery[];
  redelivers(delivery: Delivery): Promise<Delivery>;
  /** Resolves when no webhook is on its way any more. */
  settled(): Promise<void>;
  /** Where the stand-in itself was wrong; tests expect none. */
  violations(): readonly Violation[];
  close(): Promise<void>;
}

const DEFAULT_PERMISSIONS: Permissions = {
  checks: "write",
  contents: "write",
  issues: "write",
  members: "read",
  merge_queues: "read",
  metadata: "read",
  pull_requests: "write",
  statuses: "write",
};

const DEFAULT_EVENTS = [
  "check_run",
  "check_suite",
  "issue_comment",
  "issues",
  "merge_group",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_review_thread",
  "push",
  "repository",
];

export async function startGitHub(
  options: GitHubOptions = {},
): Promise<GitHub> {
  githubSchema();
  const description = readDescription();
  const validator = createValidator(description);
  const referee = createReferee(description, validator);
  const faults = createFaults();
  const log: LoggedCall[] = [];
  const hooks = createHooks(() => world, referee.checkWebhook);
  const router = createRouter(description);
  const server = createGitHubServer(() => ({
    world,
    hooks,
    validator,
    router,
    faults,
    referee,
    log,
  }));
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const world = emptyWorld(`http://127.0.0.1:${port}`, hooks.emit);
  const stage = { world, hooks };
  const app = registerApp(world, {
    slug: options.app?.slug ?? "specgate",
    owner: accountNamed(world, "specgate-makers", "Organization"),
    permissions: options.app?.permissions ?? DEFAULT_PERMISSIONS,
    events: options.app?.events ?? DEFAULT_EVENTS,
  });
  app.hook.url = options.webhook?.url;
  app.hook.secret = options.webhook?.secret ?? app.hook.secret;
  const people = new Map<string, Person>();

  function person(login: string, type: "User" | "Bot"): Person {
    const known = people.get(login);
    if (known !== undefined) return known;
    const made = personOf(stage, accountNamed(world, login, type));
    people.set(login, made);
    return made;
  }

  return {
    origin: world.origin,
    apiUrl: `${world.origin}/api/v3`,
    app,
    world,
    environment: () => ({
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: app.hook.secret,
      GHE_HOST: new URL(world.origin).host,
      GHE_PROTOCOL: "http",
    }),
    sendsWebhooksTo: (url) => {
      app.hook.url = url;
    },
    repository: (name, wanted = {}) => {
      const repository = createRepository(world, name, wanted);
      for (const [login, role] of Object.entries(wanted.roles ?? {}))
        repository.collaborators.set(accountNamed(world, login), role);
      for (const [branch, rules] of Object.entries(wanted.rules ?? {}))
        repository.rules.set(branch, rules);
      if (wanted.installed !== false) installOn(world, app, repository);
      return repository;
    },
    user: (login) => person(login, "User"),
    stranger: (login) => {
      const outside = person(login, "User");
      world.strangers.add(outside.account);
      return outside;
    },
    bot: (login) => person(login, "Bot"),
    team: (name, members) => {
      const [organization = "", slug = ""] = name.replace("@", "").split("/");
      const team: Team = {
        ...nextId(world, "T"),
        organization: accountNamed(world, organization, "Organization"),
        slug,
        members: new Map(
          Object.entries(members).map(([login, membership]) => [
            accountNamed(world, login),
            { state: "active", role: "member", ...membership },
          ]),
        ),
      };
      world.teams.push(team);
      return team;
    },
    registers: (slug, permissions, events) =>
      registerApp(world, { slug, owner: app.owner, permissions, events }),
    installation: (owner) => {
      const found = world.installations.find(
        (one) => one.app === app && one.account.login === owner,
      );
      if (found === undefined)
        throw new Error(`The App is not installed on \`${owner}\``);
      return found;
    },
    expiresTokens: () => {
      for (const token of world.tokens.values()) {
        if (token.kind === "installation") token.expiresAt = world.now();
      }
    },
    fails: faults.add,
    disturbs: hooks.disturb,
    unmetFaults: faults.left,
    heals: faults.clear,
    calls: () => log,
    forgetsCalls: () => {
      log.length = 0;
    },
    deliveries: () => hooks.deliveries,
    redelivers: hooks.redeliver,
    settled: hooks.settled,
    violations: () => referee.violations,
    close: async () => {
      await hooks.settled();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The first repository of an owner brings the App along, with no webhook: it was installed before the story begins. */
function installOn(world: World, app: App, { owner }: Repository): void {
  const isInstalled = world.installations.some(
    (one) => one.app === app && one.account === owner,
  );
  if (isInstalled) return;
  const { url } = app.hook;
  app.hook.url = undefined;
  installApp(world, actor(owner), app, {
    account: owner,
    repositories: undefined,
  });
  app.hook.url = url;
}

function emptyWorld(origin: string, emit: World["emit"]): World {
  return {
    origin,
    now: () => new Date(),
    accounts: new Map(),
    strangers: new Set(),
    teams: [],
    apps: [],
    installations: [],
    tokens: new Map(),
    repositories: [],
    nodes: new Map(),
    emit,
    lastId: 1_000,
  };
}
