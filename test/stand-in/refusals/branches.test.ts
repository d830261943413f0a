import { at, nowhere, attempted, type Refused } from "./scene.ts";

const refused: readonly Refused[] = [
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
];

test.each(refused)("refuses %s", async (_, status, message, attempt) => {
  expect(await attempted(attempt)).toEqual({
    status,
    message: expect.stringMatching(message),
    violations: [],
  });
});
