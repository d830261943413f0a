import type { Account } from "../state/account.ts";
import { findAccount, keep, nextId, type World } from "../state/world.ts";

const prefixes = { User: "U", Bot: "BOT", Organization: "O" } as const;

/** The account of that login, made where there is none. */
export function accountNamed(
  world: World,
  login: string,
  type: Account["type"] = "User",
): Account {
  const found = findAccount(world, login);
  if (found !== undefined) return found;
  const account = keep<Account>(world, {
    kind: "Account",
    ...nextId(world, prefixes[type]),
    type,
    login,
    name: undefined,
  });
  world.accounts.set(login.toLowerCase(), account);
  return account;
}
