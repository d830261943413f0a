import type { Account, Role } from "../state/account.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";

/** Members of the team may write; strangers may read what is public; bots and organizations have no role. */
export function roleOf(
  world: World,
  repository: Repository,
  account: Account,
): Role {
  if (account === repository.owner) return "admin";
  const granted = repository.collaborators.get(account);
  if (granted !== undefined) return granted;
  if (account.type === "User" && !world.strangers.has(account)) return "write";
  return repository.isPrivate ? "none" : "read";
}
