import { asApp, asPerson, jwt } from "../stage.ts";
import { at, attempted, type Refused } from "./scene.ts";

const refused: readonly Refused[] = [
  [
    "writing without the permission",
    403,
    /Resource not accessible by integration/,
    async ({ hub, octokit, pull }) => {
      const { permissions } = hub.app;
      await hub.user("ana").acceptsPermissions(hub.installation("acme"), {
        ...permissions,
        checks: "read",
      });
      return octokit.rest.checks.create({
        ...at,
        name: "x",
        head_sha: pull.headSha,
      });
    },
  ],
  [
    "writing where the App is not installed",
    403,
    /Resource not accessible by integration/,
    ({ hub, octokit }) => {
      hub.repository("other/open", {
        files: { "a.md": "a" },
        installed: false,
      });
      return octokit.rest.issues.create({
        owner: "other",
        repo: "open",
        title: "t",
      });
    },
  ],
  [
    "reading what is private and elsewhere",
    404,
    /Not Found/,
    ({ hub, octokit }) => {
      hub.repository("other/secret", { isPrivate: true, installed: false });
      return octokit.rest.repos.get({ owner: "other", repo: "secret" });
    },
  ],
  [
    "writing to an archived repository",
    403,
    /archived so is read-only/,
    async ({ hub, octokit, repository }) => {
      await hub.user("ana").archives(repository);
      return octokit.rest.issues.create({ ...at, title: "t" });
    },
  ],
  [
    "an expired token",
    401,
    /Bad credentials/,
    ({ hub, octokit }) => {
      hub.expiresTokens();
      return octokit.rest.repos.get(at);
    },
  ],
  [
    "a token of nobody",
    401,
    /Bad credentials/,
    ({ hub }) => asPerson(hub, "ghs_nobody").rest.repos.get(at),
  ],
  [
    "a JWT signed with another key",
    401,
    /could not be decoded/,
    ({ hub }) => {
      const forged = `${jwt(hub).slice(0, -8)}AAAAAAAA`;
      return asPerson(hub, forged).rest.apps.getAuthenticated();
    },
  ],
  [
    "a JWT that is over",
    401,
    /'Expiration time' claim/,
    ({ hub }) =>
      asPerson(
        hub,
        jwt(hub, { exp: Math.floor(Date.now() / 1000) - 1 }),
      ).rest.apps.getAuthenticated(),
  ],
  [
    "a JWT for a day",
    401,
    /too far in the future/,
    ({ hub }) =>
      asPerson(
        hub,
        jwt(hub, { exp: Math.floor(Date.now() / 1000) + 86_400 }),
      ).rest.apps.getAuthenticated(),
  ],
  [
    "a JWT where a token is wanted",
    401,
    /could not be decoded/,
    ({ hub }) => asApp(hub).rest.pulls.list(at),
  ],
  [
    "a token where a JWT is wanted",
    401,
    /could not be decoded/,
    ({ octokit }) => octokit.rest.apps.getAuthenticated(),
  ],
  [
    "a token for more than the installation has",
    422,
    /permissions requested are not granted/,
    ({ hub }) =>
      asApp(hub).rest.apps.createInstallationAccessToken({
        installation_id: hub.installation("acme").id,
        permissions: { administration: "write" },
      }),
  ],
  [
    "an installation that is suspended",
    403,
    /suspended/,
    async ({ hub, octokit }) => {
      await hub.user("ana").suspends(hub.installation("acme"));
      return octokit.rest.repos.get(at);
    },
  ],
  [
    "an operation that is none",
    404,
    /Not Found/,
    ({ octokit }) => octokit.request("GET /nothing/here"),
  ],
];

test.each(refused)("refuses %s", async (_, status, message, attempt) => {
  expect(await attempted(attempt)).toEqual({
    status,
    message: expect.stringMatching(message),
    violations: [],
  });
});
