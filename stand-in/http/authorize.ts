import { roleOf } from "../derived/roles.ts";
import { atLeast, type Role } from "../state/account.ts";
import { canReach } from "../state/app.ts";
import { notAccessible, notFound, Refusal } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import type { Allowed, Caller } from "./call.ts";

/** What a person has to be for what an installation needs a write permission for. */
const roleFor: Readonly<Record<string, Role>> = {
  "issues:write": "read",
  "pull_requests:write": "read",
  "contents:write": "write",
  "checks:write": "admin",
  "statuses:write": "write",
};

/** Whether the caller sees that the repository exists. */
export function mayRead(
  world: World,
  caller: Caller,
  repository: Repository,
): boolean {
  if (!repository.isPrivate) return true;
  if (caller.kind === "user" && caller.account !== undefined)
    return roleOf(world, repository, caller.account) !== "none";
  return isInstalled(caller, repository);
}

/** Refuses as GitHub does: 401 for the wrong kind of credentials, 403 for a missing permission, 404 for what is hidden. */
export function authorize(
  world: World,
  caller: Caller,
  allowed: Allowed,
  repository: Repository | undefined,
): void {
  if (allowed === "public") return;
  if (typeof allowed === "string") return requireKind(caller, allowed);
  if (caller.kind === "app")
    throw new Refusal(401, "A JSON web token could not be decoded");
  if (repository === undefined) return requireOrganization(caller, allowed);
  const writes = allowed.some((one) => one.endsWith(":write"));
  if (caller.kind === "anonymous") {
    if (writes) throw new Refusal(401, "Requires authentication");
    return;
  }
  if (caller.kind === "user") {
    if (writes) requireRole(world, caller, allowed, repository);
    return;
  }
  const reads = !writes && !repository.isPrivate;
  if (!isInstalled(caller, repository)) {
    if (reads) return;
    throw repository.isPrivate ? notFound() : notAccessible(allowed);
  }
  if (!allowed.some((one) => holds(caller, one))) throw notAccessible(allowed);
  if (writes && repository.archived)
    throw new Refusal(403, "Repository was archived so is read-only.");
}

export function holds(caller: Caller, permission: string): boolean {
  const [name = "", access = "read"] = permission.split(":");
  const held = caller.permissions[name];
  return held === "write" || (held === "read" && access === "read");
}

export function isInstalled(caller: Caller, repository: Repository): boolean {
  const { token } = caller;
  return (
    token?.kind === "installation" &&
    canReach(token.installation, repository) &&
    (token.repositories?.has(repository) ?? true)
  );
}

function requireKind(
  caller: Caller,
  wanted: "app" | "installation" | "user",
): void {
  if (caller.kind === wanted) return;
  if (wanted === "app")
    throw new Refusal(401, "A JSON web token could not be decoded");
  if (caller.kind === "anonymous")
    throw new Refusal(401, "Requires authentication");
  throw notAccessible();
}

function requireOrganization(caller: Caller, allowed: readonly string[]): void {
  if (caller.kind === "anonymous")
    throw new Refusal(401, "Requires authentication");
  if (
    caller.kind === "installation" &&
    !allowed.some((one) => holds(caller, one))
  )
    throw notAccessible(allowed);
}

function requireRole(
  world: World,
  caller: Caller,
  allowed: readonly string[],
  repository: Repository,
): void {
  if (caller.account === undefined) throw notFound();
  const role = roleOf(world, repository, caller.account);
  const wanted = allowed.map((one) => roleFor[one] ?? "write");
  if (!wanted.some((one) => atLeast(role, one)))
    throw new Refusal(403, "Must have push access to repository");
  if (repository.archived)
    throw new Refusal(403, "Repository was archived so is read-only.");
}
