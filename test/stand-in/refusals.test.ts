import type { Octokit } from "@octokit/rest";
import type { GitHub } from "../../stand-in/github.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import type { Repository } from "../../stand-in/state/repository.ts";
import { asApp, asPerson, github, installed, jwt, refusal } from "./stage.ts";

const at = { owner: "acme", repo: "widgets" };
const nowhere = "f".repeat(40);

interface Stage {
  readonly hub: GitHub;
  readonly octokit: Octokit;
  readonly repository: Repository;
  readonly pull: PullRequest;
}

async function stage(): Promise<Stage> {
  const hub = await github();
  const repository = hub.repository("acme/widgets", {
    files: {
      "README.md": lines(40),
      ".github/workflows/ci.yml": "on: push\n",
    },
  });
  const pull = await hub.user("ana").opensPullRequest(repository, {
    branch: "count",
    files: { "README.md": lines(40).replace("line 20", "line twenty") },
  });
  return { hub, repository, pull, octokit: await installed(hub) };
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, i) => `line ${i + 1}\n`).join("");
}

const annotation = {
  path: "README.md",
  start_line: 1,
  end_line: 1,
  annotation_level: "failure" as const,
  message: "Missing",
};

function run(pull: PullRequest, output: object) {
  return {
    ...at,
    name: "Specgate",
    head_sha: pull.headSha,
    output: { title: "t", summary: "s", ...output },
  };
}

type Attempt = (stage: Stage) => Promise<unknown>;

const refused: readonly (readonly [string, number, RegExp, Attempt])[] = [
  [
    "51 annotations",
    422,
    /No more than 50 items are allowed; 51 were supplied/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(
        run(pull, {
          annotations: Array.from({ length: 51 }, () => annotation),
        }),
      ),
  ],
  [
    "a summary of 65,536 characters",
    422,
    /Only 65535 characters are allowed; 65536 were supplied/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(run(pull, { summary: "x".repeat(65_536) })),
  ],
  [
    "columns over several lines",
    422,
    /start_column/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(
        run(pull, {
          annotations: [{ ...annotation, end_line: 2, start_column: 1 }],
        }),
      ),
  ],
  [
    "an annotation that ends before it starts",
    422,
    /end_line/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(
        run(pull, { annotations: [{ ...annotation, start_line: 3 }] }),
      ),
  ],
  [
    "four buttons",
    422,
    /No more than 3 items/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create({
        ...run(pull, {}),
        actions: Array.from({ length: 4 }, (_, i) => ({
          label: "a",
          identifier: `${i}`,
          description: "b",
        })),
      }),
  ],
  [
    "a button with a label of 21 characters",
    422,
    /Only 20 characters/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create({
        ...run(pull, {}),
        actions: [{ label: "x".repeat(21), identifier: "a", description: "b" }],
      }),
  ],
  [
    "a check run without a name",
    422,
    /"name" wasn't supplied/,
    ({ octokit, pull }) =>
      octokit.request("POST /repos/acme/widgets/check-runs", {
        head_sha: pull.headSha,
      }),
  ],
  [
    "a check run on an unknown SHA",
    422,
    /No commit found for SHA/,
    ({ octokit }) =>
      octokit.rest.checks.create({ ...at, name: "x", head_sha: nowhere }),
  ],
  [
    "a status on an unknown SHA",
    422,
    /No commit found for SHA/,
    ({ octokit }) =>
      octokit.rest.repos.createCommitStatus({
        ...at,
        sha: nowhere,
        state: "success",
      }),
  ],
  [
    "a status description of 141 characters",
    422,
    /description is too long \(maximum is 140 characters\)/,
    ({ octokit, pull }) =>
      octokit.rest.repos.createCommitStatus({
        ...at,
        sha: pull.headSha,
        state: "success",
        description: "x".repeat(141),
      }),
  ],
  [
    "a status that is no state",
    422,
    /"neutral" is not a member of/,
    ({ octokit, pull }) =>
      octokit.request(`POST /repos/acme/widgets/statuses/${pull.headSha}`, {
        state: "neutral",
      }),
  ],
  [
    "a comment of 65,537 characters",
    422,
    /body is too long \(maximum is 65536 characters\)/,
    ({ octokit }) =>
      octokit.rest.issues.createComment({
        ...at,
        issue_number: 1,
        body: "x".repeat(65_537),
      }),
  ],
  [
    "a comment on nothing",
    404,
    /Not Found/,
    ({ octokit }) =>
      octokit.rest.issues.createComment({
        ...at,
        issue_number: 99,
        body: "x",
      }),
  ],
  [
    "a review comment outside of the diff",
    422,
    /Unprocessable Entity: "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank"/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
        comments: [
          { path: "README.md", line: 20, body: "In" },
          { path: "README.md", line: 3, body: "Out" },
        ],
      }),
  ],
  [
    "a review comment on a file that did not change",
    422,
    /path is invalid/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
        comments: [{ path: "other.md", line: 1, body: "Out" }],
      }),
  ],
  [
    "a range that ends where it starts",
    422,
    /thread start line must precede the end line/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
        comments: [{ path: "README.md", start_line: 20, line: 20, body: "In" }],
      }),
  ],
  [
    "a single comment outside of the diff",
    422,
    /pull_request_review_thread.line must be part of the diff/,
    ({ octokit, pull }) =>
      octokit.rest.pulls.createReviewComment({
        ...at,
        pull_number: 1,
        commit_id: pull.headSha,
        path: "README.md",
        line: 3,
        body: "Out",
      }),
  ],
  [
    "a review that says nothing",
    422,
    /Unprocessable Entity: "Body can't be blank"/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
      }),
  ],
  [
    "an approval of one's own",
    422,
    /Can not approve your own pull request/,
    ({ hub }) =>
      asPerson(hub, hub.user("ana").token).rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "APPROVE",
      }),
  ],
  [
    "a branch that exists",
    422,
    /Reference already exists/,
    ({ octokit, pull }) =>
      octokit.rest.git.createRef({
        ...at,
        ref: "refs/heads/count",
        sha: pull.headSha,
      }),
  ],
  [
    "a branch with a name that Git refuses",
    422,
    /is not a valid ref name/,
    ({ octokit, pull }) =>
      octokit.rest.git.createRef({
        ...at,
        ref: "refs/heads/a..b",
        sha: pull.headSha,
      }),
  ],
  [
    "a ref with too few slashes",
    422,
    /at least two slashes/,
    ({ octokit, pull }) =>
      octokit.rest.git.createRef({ ...at, ref: "count", sha: pull.headSha }),
  ],
  [
    "a branch at nothing",
    422,
    /Object does not exist/,
    ({ octokit }) =>
      octokit.rest.git.createRef({ ...at, ref: "refs/heads/x", sha: nowhere }),
  ],
  [
    "a branch in an empty repository",
    422,
    /Repository is empty/,
    ({ hub, octokit }) => {
      hub.repository("acme/empty");
      return octokit.rest.git.createRef({
        owner: "acme",
        repo: "empty",
        ref: "refs/heads/x",
        sha: nowhere,
      });
    },
  ],
  [
    "an update that is no fast forward",
    422,
    /Update is not a fast forward/,
    ({ octokit, repository }) =>
      octokit.rest.git.updateRef({
        ...at,
        ref: "heads/count",
        sha: repository.refs.get("refs/heads/main") ?? "",
      }),
  ],
  [
    "a second pull request of one branch",
    422,
    /A pull request already exists for acme:count/,
    ({ octokit }) =>
      octokit.rest.pulls.create({
        ...at,
        title: "Again",
        head: "count",
        base: "main",
      }),
  ],
  [
    "a pull request with nothing in it",
    422,
    /No commits between main and same/,
    async ({ octokit, repository }) => {
      await octokit.rest.git.createRef({
        ...at,
        ref: "refs/heads/same",
        sha: repository.refs.get("refs/heads/main") ?? "",
      });
      return octokit.rest.pulls.create({
        ...at,
        title: "Same",
        head: "same",
        base: "main",
      });
    },
  ],
  [
    "a draft where the plan has none",
    422,
    /Draft pull requests are not supported/,
    async ({ hub, octokit }) => {
      const small = hub.repository("acme/small", {
        files: { "a.md": "a" },
        isPrivate: true,
        allowsDrafts: false,
      });
      await hub.user("ana").pushesTo(small, "b", { "b.md": "b" });
      return octokit.rest.pulls.create({
        owner: "acme",
        repo: "small",
        title: "Draft",
        head: "b",
        base: "main",
        draft: true,
      });
    },
  ],
  [
    "a label that stands nowhere",
    404,
    /Label does not exist/,
    ({ octokit }) =>
      octokit.rest.issues.removeLabel({
        ...at,
        issue_number: 1,
        name: "nope",
      }),
  ],
  [
    "a label that exists",
    422,
    /already_exists/,
    ({ octokit }) => octokit.rest.issues.createLabel({ ...at, name: "Bug" }),
  ],
  [
    "a file changed since it was read",
    409,
    /does not match/,
    ({ octokit }) =>
      octokit.rest.repos.createOrUpdateFileContents({
        ...at,
        path: "README.md",
        message: "m",
        content: "",
        sha: nowhere,
      }),
  ],
  [
    "a file on a branch that takes pull requests only",
    409,
    /Changes must be made through a pull request/,
    ({ octokit, repository }) => {
      repository.rules.set("main", [{ type: "pull_request" }]);
      return octokit.rest.repos.createOrUpdateFileContents({
        ...at,
        path: "a.md",
        message: "m",
        content: "",
      });
    },
  ],
  [
    "a commit on a branch that takes pull requests only",
    422,
    /Changes must be made through a pull request/,
    ({ octokit, repository, pull }) => {
      repository.rules.set("main", [{ type: "pull_request" }]);
      return octokit.rest.git.updateRef({
        ...at,
        ref: "heads/main",
        sha: pull.headSha,
      });
    },
  ],
  [
    "a branch where none may be made",
    422,
    /Cannot create ref due to creations being restricted/,
    ({ octokit, repository, pull }) => {
      repository.rules.set("spec/*", [{ type: "creation" }]);
      return octokit.rest.git.createRef({
        ...at,
        ref: "refs/heads/spec/1-idea",
        sha: pull.headSha,
      });
    },
  ],
  [
    "a workflow without the permission for workflows",
    403,
    /Resource not accessible by integration/,
    ({ octokit }) =>
      octokit.rest.repos.createOrUpdateFileContents({
        ...at,
        path: ".github/workflows/new.yml",
        message: "m",
        content: "",
      }),
  ],
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
  const set = await stage();
  expect(await refusal(attempt(set))).toEqual({
    status,
    message: expect.stringMatching(message),
  });
  expect(set.hub.violations()).toEqual([]);
});

test("one bad comment refuses the whole review", async () => {
  const { octokit, pull } = await stage();
  const comments = [
    { path: "README.md", line: 20, body: "In the diff" },
    { path: "README.md", line: 23, body: "Context of the diff" },
    { path: "README.md", line: 24, body: "Past its end" },
  ];
  const review = { ...at, pull_number: 1, event: "COMMENT" as const };
  await refusal(octokit.rest.pulls.createReview({ ...review, comments }));
  expect(pull.reviews).toEqual([]);

  await octokit.rest.pulls.createReview({
    ...review,
    comments: comments.slice(0, 2),
  });
  expect(pull.threads.map(({ line }) => line)).toEqual([20, 23]);
});
