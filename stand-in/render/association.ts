import { roleOf } from "../derived/roles.ts";
import { atLeast, type Account } from "../state/account.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";

/** As webhooks have it, which is less than what somebody may do: never a reason to let them. */
export function associationOf(
  world: World,
  repository: Repository,
  account: Account | undefined,
): string {
  if (account === undefined) return "NONE";
  if (account === repository.owner) return "OWNER";
  if (repository.collaborators.has(account)) return "COLLABORATOR";
  return atLeast(roleOf(world, repository, account), "write")
    ? "MEMBER"
    : "NONE";
}
