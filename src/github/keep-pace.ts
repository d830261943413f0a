import type { Octokit } from "@octokit/rest";

import { RetryLater } from "../tasks/retry-later.ts";
import { pointsOf } from "./rate-lanes.ts";
import type { RateLanes } from "./rate-lanes.ts";
import { retryAfterSeconds } from "./retry-after.ts";

/** Octokit plugin: spends points before each request, and throws `RetryLater` where GitHub asks to wait. */
export function keepPace(lanes: RateLanes) {
  return function plugin(
    octokit: Pick<Octokit, "hook">,
    options: Readonly<Record<string, unknown>>,
  ): void {
    const installation = installationOf(options["throttle"]);
    octokit.hook.wrap("request", async (request, parameters) => {
      const { lane, points } = pointsOf(parameters);
      await lanes[lane]
        .key(installation)
        .schedule({ weight: points }, () => Promise.resolve());
      try {
        const response = await request(parameters);
        throwIfLimited(response);
        return response;
      } catch (error) {
        throwIfLimited(error);
        throw error;
      }
    });
  };
}

function throwIfLimited(outcome: unknown): void {
  if (outcome instanceof RetryLater) return;
  const seconds = retryAfterSeconds(outcome, new Date());
  if (seconds !== undefined) throw new RetryLater(seconds, { cause: outcome });
}

/** Probot names the lanes of a client after its installation. */
function installationOf(throttle: unknown): string {
  const isNamed =
    typeof throttle === "object" && throttle !== null && "id" in throttle;
  return isNamed ? String(throttle.id) : "app";
}
