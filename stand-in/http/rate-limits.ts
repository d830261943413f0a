import type { Fault } from "./faults.ts";

type Limit = Pick<Fault, "status" | "headers" | "body">;

const documentation =
  "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** Too many requests, or too much content, in too short a time. */
export function secondaryLimit(
  retryAfterSeconds: number,
  status: 403 | 429 = 403,
): Limit {
  return {
    status,
    headers: { "retry-after": String(retryAfterSeconds) },
    body: {
      message:
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      documentation_url: `${documentation}#about-secondary-rate-limits`,
    },
  };
}

/** The hour's budget is used up. */
export function primaryLimit(resetAt: Date, status: 403 | 429 = 403): Limit {
  return {
    status,
    headers: {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(resetAt.getTime() / 1000)),
    },
    body: {
      message: "API rate limit exceeded for installation.",
      documentation_url: documentation,
    },
  };
}

/** What GraphQL says of the same: with status 200. */
export function graphqlLimit(resetAt: Date): Limit {
  return {
    status: 200,
    headers: primaryLimit(resetAt).headers ?? {},
    body: {
      errors: [
        {
          type: "RATE_LIMITED",
          message: "API rate limit exceeded for installation.",
        },
      ],
    },
  };
}
