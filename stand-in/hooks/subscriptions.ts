import { canReach, type App, type Installation } from "../state/app.ts";
import type { World, WorldEvent } from "../state/world.ts";

/** Of these an installation needs one to hear of the event at all. */
const permissionsFor: Readonly<Record<string, readonly string[]>> = {
  check_run: ["checks"],
  check_suite: ["checks"],
  create: ["contents"],
  delete: ["contents"],
  issue_comment: ["issues", "pull_requests"],
  issues: ["issues"],
  merge_group: ["merge_queues"],
  pull_request: ["pull_requests"],
  pull_request_review: ["pull_requests"],
  pull_request_review_comment: ["pull_requests"],
  pull_request_review_thread: ["pull_requests"],
  push: ["contents"],
  repository: ["metadata"],
  status: ["statuses"],
};

export interface Recipient {
  readonly app: App;
  readonly installation: Installation;
}

/** Who hears of an event: Apps that are installed there, may read it, and asked for it. */
export function recipientsOf(
  world: World,
  event: WorldEvent,
): readonly Recipient[] {
  const { repository, installation } = event;
  if (installation !== undefined)
    return [{ app: installation.app, installation }];
  if (repository === undefined) return [];
  return world.installations
    .filter(
      (one) =>
        canReach(one, repository) &&
        one.suspendedAt === undefined &&
        (event.only === undefined || event.only === one.app) &&
        isSubscribed(one, event.event),
    )
    .map((one) => ({ app: one.app, installation: one }));
}

/** An App that may write checks hears of them without asking. */
function isSubscribed({ permissions, events }: Installation, event: string) {
  const needed = permissionsFor[event] ?? [];
  if (!needed.some((name) => permissions[name] !== undefined)) return false;
  const isCheck = event === "check_run" || event === "check_suite";
  return (
    events.includes(event) || (isCheck && permissions["checks"] === "write")
  );
}
