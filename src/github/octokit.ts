import type { Octokit } from "@octokit/rest";
import Bottleneck from "bottleneck";
import { ProbotOctokit } from "probot";

import { keepPace } from "./keep-pace.ts";
import { createRateLanes } from "./rate-lanes.ts";

/** GitHub changes what it answers with the version; Probot itself pins none. */
const apiVersion = "2022-11-28";

/** A wait up to this long is spent in place; a longer one gives the job back to the queue. */
const longestWaitSeconds = 5;

/** Until a request that failed is sent once more in place. */
const defaultRetryMs = 1_000;

/** A connection that stays silent would hold its worker for the five minutes of Node's own limit. */
const requestTimeoutMs = 30_000;

/** Pass it to Probot as `request`. */
export const requestOptions = {
  fetch: (url: string, options: RequestInit) =>
    fetch(url, { ...options, signal: AbortSignal.timeout(requestTimeoutMs) }),
};

/**
 * Probot's client at the pace that GitHub allows, where Octokit's own is one write a second and one comment every
 * three, in one line for all installations. Only the function form of `defaults` reaches the throttling of Probot.
 */
export function createOctokit(retryMs = defaultRetryMs): typeof ProbotOctokit {
  const lanes = createRateLanes();
  const unspaced = new Bottleneck.Group({});
  return ProbotOctokit.plugin(pinVersion, keepPace(lanes)).defaults(
    (options: { readonly throttle?: object }) => ({
      ...options,
      retry: {
        retries: 1,
        retryAfterBaseValue: retryMs,
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
      },
      throttle: {
        ...options.throttle,
        write: unspaced,
        notifications: lanes.content,
        onRateLimit: waitBriefly,
        onSecondaryRateLimit: waitBriefly,
      },
    }),
  );
}

function pinVersion(octokit: Pick<Octokit, "hook">): void {
  octokit.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = apiVersion;
  });
}

function waitBriefly(
  seconds: number,
  _request: unknown,
  _octokit: unknown,
  retryCount: number,
): boolean {
  return seconds <= longestWaitSeconds && retryCount < 2;
}
