import { createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { renderStub } from "../render/repository-stub.ts";
import { renderInstallation } from "../render/app.ts";
import type { Account } from "../state/account.ts";
import type {
  Actor,
  App,
  Installation,
  Permissions,
  Token,
} from "../state/app.ts";
import { canReach } from "../state/app.ts";
import { Refusal } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { accountNamed } from "./accounts.ts";

/** GitHub's lifetime of an installation token. */
const TOKEN_LIFETIME_MS = 60 * 60 * 1000;

export interface AppRegistration {
  readonly slug: string;
  readonly owner: Account;
  readonly permissions: Permissions;
  readonly events: readonly string[];
}

export function registerApp(world: World, wanted: AppRegistration): App {
  const privateKey = keyPair();
  const app: App = {
    ...nextId(world, "A"),
    slug: wanted.slug,
    name: wanted.slug.charAt(0).toUpperCase() + wanted.slug.slice(1),
    owner: wanted.owner,
    bot: accountNamed(world, `${wanted.slug}[bot]`, "Bot"),
    clientId: `Iv23li${randomBytes(7).toString("hex")}`,
    publicKey: createPublicKey(privateKey),
    privateKey,
    permissions: { metadata: "read", ...wanted.permissions },
    events: wanted.events,
    createdAt: world.now(),
    hook: {
      id: nextId(world, "H").id,
      url: undefined,
      secret: randomBytes(20).toString("hex"),
    },
  };
  world.apps.push(app);
  return app;
}

let keys: string | undefined;

/** One for all Apps of a process: making a key takes a tenth of a second. */
function keyPair(): string {
  keys ??= generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  }).privateKey;
  return keys;
}

export function installApp(
  world: World,
  actor: Actor,
  app: App,
  on: {
    readonly account: Account;
    readonly repositories: readonly Repository[] | undefined;
  },
): Installation {
  const installation = keep<Installation>(world, {
    kind: "Installation",
    ...nextId(world, "I"),
    app,
    account: on.account,
    permissions: app.permissions,
    events: app.events,
    repositories:
      on.repositories === undefined ? undefined : new Set(on.repositories),
    suspendedAt: undefined,
    createdAt: world.now(),
    updatedAt: world.now(),
  });
  world.installations.push(installation);
  tell(world, actor, installation, "created");
  return installation;
}

export function uninstall(
  world: World,
  actor: Actor,
  installation: Installation,
): void {
  tell(world, actor, installation, "deleted");
  world.installations.splice(world.installations.indexOf(installation), 1);
  world.nodes.delete(installation.nodeId);
  for (const [text, token] of world.tokens) {
    if (token.kind === "installation" && token.installation === installation)
      world.tokens.delete(text);
  }
}

export function suspend(
  world: World,
  actor: Actor,
  installation: Installation,
): void {
  installation.suspendedAt = world.now();
  tell(world, actor, installation, "suspend");
}

export function unsuspend(
  world: World,
  actor: Actor,
  installation: Installation,
): void {
  installation.suspendedAt = undefined;
  tell(world, actor, installation, "unsuspend");
}

export function acceptPermissions(
  world: World,
  actor: Actor,
  installation: Installation,
  permissions: Permissions,
): void {
  installation.permissions = { metadata: "read", ...permissions };
  installation.updatedAt = world.now();
  tell(world, actor, installation, "new_permissions_accepted");
}

export function selectRepositories(
  world: World,
  actor: Actor,
  installation: Installation,
  repositories: readonly Repository[],
): void {
  const before = new Set(reachable(world, installation));
  installation.repositories = new Set(repositories);
  const added = repositories.filter((one) => !before.has(one));
  const removed = [...before].filter((one) => !repositories.includes(one));
  for (const action of ["added", "removed"] as const) {
    if ((action === "added" ? added : removed).length === 0) continue;
    world.emit({
      event: "installation_repositories",
      action,
      actor,
      repository: undefined,
      installation,
      payload: () => ({
        installation: renderInstallation(world, installation),
        repository_selection: "selected",
        repositories_added: action === "added" ? added.map(renderStub) : [],
        repositories_removed:
          action === "removed" ? removed.map(renderStub) : [],
        requester: null,
      }),
    });
  }
}

export function reachable(
  world: World,
  installation: Installation,
): readonly Repository[] {
  return world.repositories.filter(
    (repository) => !repository.deleted && canReach(installation, repository),
  );
}

export function issueToken(
  world: World,
  installation: Installation,
  narrowed: {
    readonly permissions: Permissions | undefined;
    readonly repositories: readonly Repository[] | undefined;
  },
): { readonly text: string; readonly token: Token & { kind: "installation" } } {
  if (installation.suspendedAt !== undefined)
    throw new Refusal(403, "This installation has been suspended");
  for (const [name, access] of Object.entries(narrowed.permissions ?? {})) {
    const held = installation.permissions[name];
    if (held !== access && held !== "write")
      throw new Refusal(
        422,
        "The permissions requested are not granted to this installation.",
      );
  }
  const text = `ghs_${randomBytes(18).toString("hex")}`;
  const token = {
    kind: "installation" as const,
    installation,
    permissions: narrowed.permissions ?? installation.permissions,
    repositories:
      narrowed.repositories === undefined
        ? undefined
        : new Set(narrowed.repositories),
    expiresAt: new Date(world.now().getTime() + TOKEN_LIFETIME_MS),
  };
  world.tokens.set(text, token);
  return { text, token };
}

function tell(
  world: World,
  actor: Actor,
  installation: Installation,
  action: string,
): void {
  world.emit({
    event: "installation",
    action,
    actor,
    repository: undefined,
    installation,
    payload: () => ({
      installation: renderInstallation(world, installation),
      repositories: reachable(world, installation).map(renderStub),
      requester: null,
    }),
  });
}
