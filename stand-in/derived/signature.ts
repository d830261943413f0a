import type { Signature } from "../git/object-store.ts";
import type { Account } from "../state/account.ts";
import type { World } from "../state/world.ts";

/** The address that GitHub gives to everybody, by which it knows them again. */
export function signatureOf(world: World, account: Account): Signature {
  return {
    name: account.name ?? account.login,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    date: world.now(),
  };
}
