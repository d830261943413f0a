import type { Team, TeamMembership } from "../state/account.ts";
import type { World } from "../state/world.ts";
import { renderOrganization } from "./account.ts";
import { apiUrl, webUrl } from "./urls.ts";

export function renderTeam(world: World, team: Team) {
  const path = `/orgs/${team.organization.login}/teams/${team.slug}`;
  return {
    id: team.id,
    node_id: team.nodeId,
    url: apiUrl(world, path),
    html_url: webUrl(world, path),
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    members_url: apiUrl(world, `${path}/members{/member}`),
    repositories_url: apiUrl(world, `${path}/repos`),
    type: "organization",
    organization_id: team.organization.id,
    parent: null,
  };
}

export function renderFullTeam(world: World, team: Team) {
  const { organization } = team;
  return {
    ...renderTeam(world, team),
    members_count: team.members.size,
    repos_count: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
    organization: {
      ...renderOrganization(world, organization),
      html_url: webUrl(world, `/${organization.login}`),
      has_organization_projects: true,
      has_repository_projects: true,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: "2020-01-01T00:00:00Z",
      updated_at: "2020-01-01T00:00:00Z",
      archived_at: null,
      type: "Organization",
    },
  };
}

export function renderMembership(
  world: World,
  team: Team,
  login: string,
  membership: TeamMembership,
) {
  const path = `/orgs/${team.organization.login}/teams/${team.slug}/memberships/${login}`;
  return { url: apiUrl(world, path), ...membership };
}
