import { issueToken, reachable } from "../acts/apps.ts";
import { created, ok, type Caller, type Operations } from "../http/call.ts";
import { paginate, paginateIn } from "../http/paginate.ts";
import { renderApp, renderInstallation } from "../render/app.ts";
import { renderRepository } from "../render/repository.ts";
import { isoTime } from "../render/urls.ts";
import type { App, Installation, Permissions } from "../state/app.ts";
import { canReach } from "../state/app.ts";
import { notFound, Refusal } from "../state/refusal.ts";
import type { World } from "../state/world.ts";
import { present } from "./find.ts";

export const appOperations = {
  "apps/get-authenticated": {
    allowed: "app",
    serve: ({ world, caller }) => {
      const app = appOf(caller);
      const count = installationsOf(world, app).length;
      return ok({ ...renderApp(world, app), installations_count: count });
    },
  },
  "apps/get-by-slug": {
    allowed: "public",
    serve: ({ world, params }) =>
      ok(
        renderApp(
          world,
          present(world.apps.find(({ slug }) => slug === params.app_slug)),
        ),
      ),
  },
  "apps/list-installations": {
    allowed: "app",
    serve: ({ world, caller, query }) =>
      paginate(installationsOf(world, appOf(caller)), query, (one) =>
        renderInstallation(world, one),
      ),
  },
  "apps/get-installation": {
    allowed: "app",
    serve: ({ world, caller, params }) =>
      ok(
        renderInstallation(
          world,
          installationOf(world, caller, params.installation_id),
        ),
      ),
  },
  "apps/get-repo-installation": {
    allowed: "app",
    serve: ({ world, caller, repository }) =>
      ok(
        renderInstallation(
          world,
          present(
            installationsOf(world, appOf(caller)).find((one) =>
              canReach(one, repository()),
            ),
          ),
        ),
      ),
  },
  "apps/get-org-installation": {
    allowed: "app",
    serve: ({ world, caller, params }) =>
      ok(renderInstallation(world, ofAccount(world, caller, params.org))),
  },
  "apps/get-user-installation": {
    allowed: "app",
    serve: ({ world, caller, params }) =>
      ok(renderInstallation(world, ofAccount(world, caller, params.username))),
  },
  "apps/create-installation-access-token": {
    allowed: "app",
    serve: ({ world, caller, params, body }) => {
      const installation = installationOf(
        world,
        caller,
        params.installation_id,
      );
      const repositories = narrowed(world, installation, body ?? {});
      const { text, token } = issueToken(world, installation, {
        permissions: body?.permissions && readOrWrite(body.permissions),
        repositories,
      });
      const isAll =
        token.repositories === undefined &&
        installation.repositories === undefined;
      return created({
        token: text,
        expires_at: isoTime(token.expiresAt),
        permissions: token.permissions,
        repository_selection: isAll ? "all" : "selected",
        ...(repositories !== undefined && {
          repositories: repositories.map((one) => renderRepository(world, one)),
        }),
      });
    },
  },
  "apps/list-repos-accessible-to-installation": {
    allowed: "installation",
    serve: ({ world, caller, query }) => {
      const { token } = caller;
      if (token?.kind !== "installation") throw notFound();
      const { installation, repositories } = token;
      const all = reachable(world, installation).filter(
        (one) => repositories?.has(one) ?? true,
      );
      const selection =
        installation.repositories === undefined ? "all" : "selected";
      return paginateIn(
        "repositories",
        all,
        query,
        (one) => renderRepository(world, one),
        { repository_selection: selection },
      );
    },
  },
} satisfies Partial<Operations>;

export function appOf({ app }: Caller): App {
  return present(app);
}

function installationsOf(world: World, app: App): readonly Installation[] {
  return world.installations.filter((one) => one.app === app);
}

function installationOf(
  world: World,
  caller: Caller,
  id: number,
): Installation {
  return present(
    installationsOf(world, appOf(caller)).find((one) => one.id === id),
  );
}

function ofAccount(world: World, caller: Caller, login: string): Installation {
  return present(
    installationsOf(world, appOf(caller)).find(
      ({ account }) => account.login.toLowerCase() === login.toLowerCase(),
    ),
  );
}

function readOrWrite(
  permissions: Readonly<Record<string, string | undefined>>,
): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).flatMap(([name, access]) =>
      access === "read" || access === "write" ? [[name, access]] : [],
    ),
  );
}

function narrowed(
  world: World,
  installation: Installation,
  wanted: {
    readonly repositories?: readonly string[];
    readonly repository_ids?: readonly number[];
  },
) {
  const { repositories: names, repository_ids: ids } = wanted;
  if (names === undefined && ids === undefined) return undefined;
  const all = reachable(world, installation);
  const chosen = [
    ...(names ?? []).map((name) => all.find((one) => one.name === name)),
    ...(ids ?? []).map((id) => all.find((one) => one.id === id)),
  ];
  return chosen.map((one) => {
    if (one === undefined)
      throw new Refusal(
        422,
        "There is at least one repository that does not exist or is not accessible to the parent installation.",
      );
    return one;
  });
}
