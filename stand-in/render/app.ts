import type { App, Installation } from "../state/app.ts";
import type { World } from "../state/world.ts";
import { renderAccount } from "./account.ts";
import { apiUrl, isoTime, isoTimeOrNull, webUrl } from "./urls.ts";

export function renderApp(world: World, app: App) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: app.nodeId,
    client_id: app.clientId,
    owner: renderAccount(world, app.owner),
    name: app.name,
    description: null,
    external_url: webUrl(world, `/apps/${app.slug}`),
    html_url: webUrl(world, `/apps/${app.slug}`),
    created_at: isoTime(app.createdAt),
    updated_at: isoTime(app.createdAt),
    permissions: app.permissions,
    events: app.events,
  };
}

export function renderInstallation(world: World, installation: Installation) {
  const { app, account } = installation;
  const path = `/app/installations/${installation.id}`;
  return {
    id: installation.id,
    client_id: app.clientId,
    account: renderAccount(world, account),
    repository_selection:
      installation.repositories === undefined ? "all" : "selected",
    access_tokens_url: apiUrl(world, `${path}/access_tokens`),
    repositories_url: apiUrl(world, "/installation/repositories"),
    html_url: webUrl(world, `/settings/installations/${installation.id}`),
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: installation.events,
    created_at: isoTime(installation.createdAt),
    updated_at: isoTime(installation.updatedAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: isoTimeOrNull(installation.suspendedAt),
  };
}
