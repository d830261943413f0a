import { once } from "node:events";
import type { Server } from "node:http";
import { accountNamed } from "./acts/accounts.ts";
import { installApp, registerApp } from "./acts/apps.ts";
import { createRepository } from "./acts/repositories.ts";
import { defaultEvents, defaultPermissions } from "./default-app.ts";
import type { GitHub, GitHubOptions } from "./github.ts";
import { githubSchema } from "./graphql/schema.ts";
import { createHooks } from "./hooks/hooks.ts";
import type { LoggedCall } from "./http/call-log.ts";
import { createFaults } from "./http/faults.ts";
import { createRouter } from "./http/router.ts";
import { createGitHubServer } from "./http/server.ts";
import { createReferee } from "./http/violations.ts";
import { readDescription } from "./openapi/description.ts";
import { validatorFor } from "./openapi/validator.ts";
import { personOf, type Person } from "./people/person.ts";
import { actor } from "./people/stage.ts";
import type { Team } from "./state/account.ts";
import type { App } from "./state/app.ts";
import type { Repository } from "./state/repository.ts";
import { nextId, type World } from "./state/world.ts";

export async function startGitHub(
  options: GitHubOptions = {},
): Promise<GitHub> {
  githubSchema();
  const description = readDescription();
  const validator = validatorFor(description);
  const referee = createReferee(description, validator);
  const faults = createFaults();
  const log: LoggedCall[] = [];
  const overlooked: string[] = [];
  const hooks = createHooks(() => world, referee.checkWebhook);
  const router = createRouter(description);
  const server = createGitHubServer(() => ({
    world,
    hooks,
    validator,
    overlooked,
    router,
    faults,
    referee,
    log,
  }));
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const world = emptyWorld(originOf(server), hooks.emit);
  const stage = { world, hooks };
  const app = registerApp(world, {
    slug: options.app?.slug ?? "specgate",
    owner: accountNamed(world, "specgate-makers", "Organization"),
    permissions: options.app?.permissions ?? defaultPermissions,
    events: options.app?.events ?? defaultEvents,
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
    overlooked: () => overlooked,
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

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The stand-in listens on no port");
  return `http://127.0.0.1:${address.port}`;
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
    formerNames: new Map(),
    nodes: new Map(),
    emit,
    lastId: 1_000,
  };
}
