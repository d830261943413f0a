import type { GitHub } from "../../../stand-in/github.ts";
import { startGitHub } from "../../../stand-in/start-github.ts";
import {
  linkMarker,
  replyMarker,
} from "../../../src/core/report/command-replies/reply-marker.ts";
import { installed } from "../../stand-in/stage.ts";
import { runCli } from "../run-cli.ts";
import { runMain } from "../run-main.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let github: GitHub;

beforeAll(async () => {
  github = await startGitHub();
});

afterAll(() => github.close());

/** The command line, as somebody of the team. */
function check(...args: readonly string[]) {
  return runMain(temporaryFolder({}), ["check", ...args], {
    GITHUB_TOKEN: github.user("ana").token,
    GITHUB_API_URL: github.apiUrl,
  });
}

const config = "require:\n  paths: [src/**]\n";

test("says what the App would say, and posts nothing", async () => {
  const repository = github.repository("acme/widgets", {
    files: { ".github/specgate.yml": config },
  });
  const pull = await github.user("ana").opensPullRequest(repository, {
    title: "Count widgets",
    body: "Spec: docs/specs/1-count.md",
    files: {
      "src/count.ts": "export const count = 1;\n",
      "docs/specs/1-count.md": "# Count\n\n## Summary\n\nTBD\n",
    },
  });
  github.forgetsCalls();

  const { exitCode, stdout, stderr } = await check(
    "--pr",
    `acme/widgets#${pull.number}`,
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toMatch(/^acme\/widgets#\d+ Count widgets · [0-9a-f]{7}\n/);
  expect(stdout).toContain("── Check run Specgate: failure\n");
  expect(stdout).toContain("── Commit status specgate/spec: failure\n");
  expect(stdout).toMatch(
    /^docs\/specs\/1-count\.md:5 failure: placeholder-left: .*`TBD`.*[^␊]$/m,
  );
  expect(stdout).toContain("── Comment\n\n**Specgate: ");
  expect(github.calls().filter(({ kind }) => kind === "write")).toEqual([]);
  expect(github.violations()).toEqual([]);
});

test("a pull request that owes nothing is a pass", async () => {
  const repository = github.repository("acme/gadgets", {
    files: { ".github/specgate.yml": config },
  });
  const pull = await github.user("ana").opensPullRequest(repository, {
    title: "Fix a typo",
    files: { "README.md": "# Gadgets\n" },
  });
  const { exitCode, stdout } = await check(
    "--format",
    "json",
    "--pr",
    `acme/gadgets#${pull.number}`,
  );
  const preview: unknown = JSON.parse(stdout);
  expect(preview).toMatchObject({
    version: 1,
    pull: { repository: "acme/gadgets", number: pull.number },
    conclusion: "success",
  });
  expect(exitCode).toBe(0);
});

test("sees what `/spec link` linked, as the App's own reply keeps it", async () => {
  const spec = "docs/specs/1-count.md";
  const repository = github.repository("acme/links", {
    files: {
      ".github/specgate.yml": `${config}specs:\n  - path: docs/specs/*.md\n`,
      [spec]: "# Count\n\n## Summary\n\nEverybody sees it.\n",
    },
  });
  const pull = await github.user("ana").opensPullRequest(repository, {
    title: "Count widgets",
    files: { "src/count.ts": "export const count = 1;\n" },
  });
  const body = `${replyMarker(5, "+1")}\n${linkMarker(spec)}\n\nLinked`;
  const result = () => check("--pr", `acme/links#${pull.number}`);

  await github.user("bo").comments(pull, body);
  expect((await result()).stdout).toContain("No spec linked");

  const { rest } = await installed(github);
  const { number } = pull;
  const at = { owner: "acme", repo: "links", issue_number: number };
  await rest.issues.createComment({ ...at, body });
  const linked = await result();
  expect(linked.stdout).toContain(spec);
  expect(linked.stdout).not.toContain("No spec linked");
});

test("says so where the App would be silent", async () => {
  const repository = github.repository("acme/quiet", {
    files: { "README.md": "# Quiet\n" },
  });
  const pull = await github.user("ana").opensPullRequest(repository, {
    title: "Fix a typo",
    files: { "README.md": "# Rather quiet\n" },
  });
  const { exitCode, stdout } = await check("--pr", `acme/quiet#${pull.number}`);
  expect(stdout).toContain("The App would say nothing");
  expect(exitCode).toBe(0);
});

describe("is wrong usage", () => {
  test("a pull request that is not there", async () => {
    github.repository("acme/empty");
    const { exitCode, stderr } = await check("--pr", "acme/empty#77");
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "specgate: There is no pull request `acme/empty#77` that the token may read\n",
    );
  });

  test("a token that GitHub does not know", async () => {
    const { exitCode, stderr } = await runMain(
      temporaryFolder({}),
      ["check", "--pr", "acme/widgets#1"],
      { GITHUB_TOKEN: "stolen", GITHUB_API_URL: github.apiUrl },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^specgate: GitHub refuses: .*Bad credentials/);
  });

  test("a GitHub that nobody finds", async () => {
    const { exitCode, stderr } = await runMain(
      temporaryFolder({}),
      ["check", "--pr", "acme/widgets#1"],
      { GITHUB_TOKEN: "known", GITHUB_API_URL: "http://127.0.0.1:1" },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^specgate: GitHub cannot be reached: \S/);
  });

  test("an option that only files know", async () => {
    const { exitCode, stderr } = await runCli(
      ["check", "--pr", "acme/widgets#1", "--base", "main"],
      { cwd: "/" },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain("cannot be used with");
  });

  test("a format that only files have", async () => {
    const { exitCode, stderr } = await runCli(
      ["check", "--pr", "acme/widgets#1", "--format", "sarif"],
      { cwd: "/" },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "specgate: `--pr` cannot print `sarif`; it knows `text` and `json`\n",
    );
  });
});
