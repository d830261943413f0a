import {
  acceptPermissions,
  installApp,
  selectRepositories,
  suspend,
  uninstall,
  unsuspend,
} from "../acts/apps.ts";
import {
  deleteRepository,
  renameRepository,
  setArchived,
  setPrivate,
  transferRepository,
} from "../acts/repositories.ts";
import type { Account } from "../state/account.ts";
import type { App, Installation, Permissions } from "../state/app.ts";
import type { Repository } from "../state/repository.ts";
import { actor, type Stage } from "./stage.ts";

/** What a person does with repositories and installations as a whole. */
export function adminActs({ world, hooks }: Stage, account: Account) {
  const self = actor(account);
  return {
    installs: (
      app: App,
      on: Account,
      repositories?: readonly Repository[],
    ): Promise<Installation> =>
      hooks.during(() =>
        installApp(world, self, app, { account: on, repositories }),
      ),

    uninstalls: (installation: Installation): Promise<void> =>
      hooks.during(() => uninstall(world, self, installation)),

    suspends: (installation: Installation): Promise<void> =>
      hooks.during(() => suspend(world, self, installation)),

    unsuspends: (installation: Installation): Promise<void> =>
      hooks.during(() => unsuspend(world, self, installation)),

    acceptsPermissions: (
      installation: Installation,
      permissions: Permissions,
    ): Promise<void> =>
      hooks.during(() =>
        acceptPermissions(world, self, installation, permissions),
      ),

    selectsRepositories: (
      installation: Installation,
      repositories: readonly Repository[],
    ): Promise<void> =>
      hooks.during(() =>
        selectRepositories(world, self, installation, repositories),
      ),

    renames: (repository: Repository, name: string): Promise<void> =>
      hooks.during(() => renameRepository(world, self, repository, name)),

    transfersRepository: (repository: Repository, to: Account): Promise<void> =>
      hooks.during(() => transferRepository(world, self, repository, to)),

    archives: (repository: Repository): Promise<void> =>
      hooks.during(() => setArchived(world, self, repository, true)),

    unarchives: (repository: Repository): Promise<void> =>
      hooks.during(() => setArchived(world, self, repository, false)),

    makesPrivate: (repository: Repository): Promise<void> =>
      hooks.during(() => setPrivate(world, self, repository, true)),

    /** No App hears of it. */
    deletesRepository: (repository: Repository): void =>
      deleteRepository(world, repository),
  };
}
