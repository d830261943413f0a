import type { Account } from "../state/account.ts";
import { adminActs } from "./admin-acts.ts";
import { conversationActs } from "./conversation-acts.ts";
import { pullActs } from "./pull-acts.ts";
import { reviewActs } from "./review-acts.ts";
import type { Stage } from "./stage.ts";

export type Person = ReturnType<typeof personOf>;

/** Somebody who acts. Each act resolves when the webhooks that it caused were answered, or given up. */
export function personOf(stage: Stage, account: Account) {
  const token = `ghp_${account.login}`;
  stage.world.tokens.set(token, { kind: "user", account });
  return {
    account,
    login: account.login,
    /** For the API, as a personal access token of theirs. */
    token,
    ...adminActs(stage, account),
    ...conversationActs(stage, account),
    ...pullActs(stage, account),
    ...reviewActs(stage, account),
  };
}
