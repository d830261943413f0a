import type { Account } from "../../state/account.ts";
import { webUrl } from "../../render/urls.ts";
import type { Context } from "../context.ts";

/** GraphQL leaves `[bot]` out of a bot's login. */
export function accountNode({ world }: Context, account: Account) {
  const login = account.login.replace(/\[bot\]$/, "");
  const path = account.type === "Bot" ? `/apps/${login}` : `/${login}`;
  return {
    __typename: account.type,
    id: account.nodeId,
    databaseId: account.id,
    login,
    name: account.name ?? null,
    avatarUrl: webUrl(world, `/avatars/u/${account.id}`),
    url: webUrl(world, path),
    resourcePath: path,
    createdAt: "2020-01-01T00:00:00Z",
    updatedAt: "2020-01-01T00:00:00Z",
    email: "",
  };
}
