import { retryAfterSeconds } from "../../src/github/retry-after.ts";

const now = new Date("2026-11-20T12:00:00Z");
const inTenMinutes = String(now.getTime() / 1000 + 600);

function answer(
  status: number,
  headers: Readonly<Record<string, string>>,
  data: object = {},
) {
  return { status, message: "", headers, data };
}

test.each([
  ["403 with a named time", answer(403, { "retry-after": "7" }), 7],
  ["429 with a named time", answer(429, { "retry-after": "90" }), 90],
  ["429 without one", answer(429, {}), 60],
  [
    "403 with nothing remaining",
    answer(403, {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": inTenMinutes,
    }),
    601,
  ],
  [
    "403 with nothing remaining and a reset that is past",
    answer(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }),
    1,
  ],
  [
    "a missing permission",
    answer(403, { "x-ratelimit-remaining": "4999" }),
    undefined,
  ],
  [
    "the last request of the hour, which went well",
    answer(200, { "x-ratelimit-remaining": "0" }),
    undefined,
  ],
  ["502", answer(502, {}), undefined],
  [
    "GraphQL with nothing remaining",
    answer(
      200,
      { "x-ratelimit-reset": inTenMinutes },
      { errors: [{ type: "RATE_LIMITED", message: "" }] },
    ),
    601,
  ],
  [
    "GraphQL over its secondary limit",
    answer(
      200,
      { "retry-after": "30" },
      { errors: [{ message: "You have exceeded a secondary rate limit" }] },
    ),
    30,
  ],
  [
    "a missing field of GraphQL",
    answer(
      200,
      {},
      { errors: [{ type: "NOT_FOUND", message: "Could not resolve" }] },
    ),
    undefined,
  ],
])("%s", (_, outcome, expected) => {
  expect(retryAfterSeconds(outcome, now)).toBe(expected);
});

test.each([
  ["You have exceeded a secondary rate limit. Please wait", 403, 60],
  ["Validation Failed: was submitted too quickly", 422, 60],
  ["Resource not accessible by integration", 403, undefined],
])("an error that says %s", (message, status, expected) => {
  const error = Object.assign(new Error(message), {
    status,
    response: { status, headers: {}, data: { message } },
  });
  expect(retryAfterSeconds(error, now)).toBe(expected);
});
