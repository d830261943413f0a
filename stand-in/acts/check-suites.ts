import { renderSuite } from "../render/check.ts";
import type { Actor, App } from "../state/app.ts";
import { canReach } from "../state/app.ts";
import type { CheckSuite } from "../state/checks.ts";
import type { Repository } from "../state/repository.ts";
import { keep, nextId, type World } from "../state/world.ts";

/** After a push every App that may write checks gets a suite and is asked to fill it. */
export function requestSuites(
  world: World,
  actor: Actor,
  repository: Repository,
  push: {
    readonly branch: string;
    readonly before: string | undefined;
    readonly after: string;
  },
): void {
  for (const installation of world.installations) {
    if (!canReach(installation, repository)) continue;
    if (installation.permissions["checks"] !== "write") continue;
    const { app } = installation;
    if (findSuite(repository, app, push.after) !== undefined) continue;
    const suite = createSuite(world, repository, app, {
      headSha: push.after,
      headBranch: push.branch,
      before: push.before,
    });
    tellOfSuite(world, actor, suite, "requested", app);
  }
}

/** The suite that a run of this App on this commit belongs to, made where there is none. */
export function suiteFor(
  world: World,
  repository: Repository,
  app: App,
  headSha: string,
): CheckSuite {
  const found = findSuite(repository, app, headSha);
  if (found !== undefined) return found;
  const [branch] =
    [...repository.refs].find(
      ([ref, sha]) => sha === headSha && ref.startsWith("refs/heads/"),
    ) ?? [];
  return createSuite(world, repository, app, {
    headSha,
    headBranch: branch?.replace("refs/heads/", ""),
    before: undefined,
  });
}

export function rerequestSuite(
  world: World,
  actor: Actor,
  suite: CheckSuite,
): void {
  suite.requeued = true;
  suite.updatedAt = world.now();
  tellOfSuite(world, actor, suite, "rerequested", suite.app);
}

/** Sent once the last of its runs is completed. */
export function completeSuite(
  world: World,
  actor: Actor,
  suite: CheckSuite,
): void {
  suite.requeued = false;
  suite.updatedAt = world.now();
  if (suite.runs.every(({ status }) => status === "completed"))
    tellOfSuite(world, actor, suite, "completed", undefined);
}

function findSuite(
  repository: Repository,
  app: App,
  headSha: string,
): CheckSuite | undefined {
  return repository.suites.find(
    (suite) => suite.app === app && suite.headSha === headSha,
  );
}

function createSuite(
  world: World,
  repository: Repository,
  app: App,
  wanted: Pick<CheckSuite, "headSha" | "headBranch" | "before">,
): CheckSuite {
  const suite = keep<CheckSuite>(world, {
    kind: "CheckSuite",
    ...nextId(world, "CS"),
    repository,
    app,
    ...wanted,
    runs: [],
    requeued: false,
    createdAt: world.now(),
    updatedAt: world.now(),
  });
  repository.suites.push(suite);
  return suite;
}

function tellOfSuite(
  world: World,
  actor: Actor,
  suite: CheckSuite,
  action: string,
  only: App | undefined,
): void {
  world.emit({
    event: "check_suite",
    action,
    actor,
    repository: suite.repository,
    ...(only !== undefined && { only }),
    payload: () => ({ check_suite: renderSuite(world, suite) }),
  });
}
