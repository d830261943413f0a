import { pointsOf } from "../../src/github/rate-lanes.ts";

test.each([
  [
    "a read",
    "GET",
    "/repos/{owner}/{repo}",
    undefined,
    { lane: "rest", points: 1 },
  ],
  [
    "a write",
    "POST",
    "/repos/{owner}/{repo}/check-runs",
    undefined,
    { lane: "rest", points: 5 },
  ],
  [
    "a query",
    "POST",
    "/graphql",
    "query Q { viewer { login } }",
    { lane: "graphql", points: 1 },
  ],
  [
    "a mutation",
    "POST",
    "/graphql",
    "\nmutation M { x }",
    { lane: "graphql", points: 5 },
  ],
  [
    "a query of a GitHub Enterprise Server",
    "POST",
    "https://host/api/graphql",
    "{ viewer { login } }",
    { lane: "graphql", points: 1 },
  ],
])("%s", (_, method, url, query, expected) => {
  expect(pointsOf({ method, url, query })).toEqual(expected);
});
