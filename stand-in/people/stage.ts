import type { Hooks } from "../hooks/hooks.ts";
import type { Account } from "../state/account.ts";
import type { Actor } from "../state/app.ts";
import type { World } from "../state/world.ts";

/** Where people act: what they do is done when every webhook it caused was answered. */
export interface Stage {
  readonly world: World;
  readonly hooks: Hooks;
}

export function actor(account: Account): Actor {
  return { account, app: undefined };
}
