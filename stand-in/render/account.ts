import type { Account } from "../state/account.ts";
import type { World } from "../state/world.ts";
import { apiUrl, webUrl } from "./urls.ts";

/** A user as REST and webhooks show them in passing. */
export function renderAccount(world: World, account: Account) {
  const url = apiUrl(world, `/users/${encodeURIComponent(account.login)}`);
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: webUrl(world, `/avatars/u/${account.id}`),
    gravatar_id: "",
    url,
    html_url: webUrl(world, webPath(account)),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
  };
}

/** Null for an account that is gone; the pages of GitHub then show `ghost`. */
export function renderAccountOrNull(
  world: World,
  account: Account | undefined,
): ReturnType<typeof renderAccount> | null {
  return account === undefined ? null : renderAccount(world, account);
}

/** As the user itself, or as `GET /users/{username}` shows it. */
export function renderProfile(world: World, account: Account) {
  return {
    ...renderAccount(world, account),
    name: account.name ?? null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
  };
}

export function renderOrganization(world: World, account: Account) {
  const url = apiUrl(world, `/orgs/${encodeURIComponent(account.login)}`);
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: webUrl(world, `/avatars/u/${account.id}`),
    description: null,
  };
}

function webPath({ login, type }: Account): string {
  return type === "Bot"
    ? `/apps/${login.replace(/\[bot\]$/, "")}`
    : `/${login}`;
}
