import { checkSpec } from "../../src/core/check-spec.ts";
import type { ChangedFile, FileState } from "../../src/core/policy/snapshot.ts";
import type { CheckedText } from "../../src/tasks/checked-text.ts";
import type { Sources } from "../../src/tasks/ports.ts";
import { readSurroundings } from "../../src/tasks/read-surroundings.ts";

const repo = { installationId: 1, owner: "acme", repo: "widgets" };
const path = "docs/specs/7-usage.md";

function checked(side: CheckedText["side"], markdown: string): CheckedText {
  const request = {
    path,
    text: markdown,
    templates: [],
    rules: {},
    failOn: "error",
  } as const;
  return { side, request, report: checkSpec(request) };
}

function changed(file: Partial<ChangedFile>): ChangedFile {
  return {
    path: "a",
    previousPath: undefined,
    status: "modified",
    additions: 1,
    deletions: 1,
    patch: undefined,
    ...file,
  };
}

/** Commits `head` and `base` with these files, and what was asked for in each call. */
function sourcesOf(commits: Readonly<Record<string, readonly string[]>>) {
  const calls: { files: number; folders: readonly string[] }[] = [];
  const sources: Pick<Sources, "read"> = {
    async read(_repo, { files, folders }) {
      calls.push({
        files: files.length,
        folders: folders.map((at) => `${at.sha}:${at.path}`),
      });
      return {
        files: files.map((at): FileState =>
          commits[at.sha]?.includes(at.path)
            ? { kind: "text", text: `# ${at.sha}\n` }
            : { kind: "absent" },
        ),
        folders: folders.map((at) =>
          (commits[at.sha] ?? [])
            .filter((file) => file.startsWith(`${at.path}/`))
            .map((file) => file.slice(at.path.length + 1)),
        ),
      };
    },
  };
  return { calls, sources };
}

async function around(
  text: CheckedText,
  commits: Readonly<Record<string, readonly string[]>>,
  files: readonly ChangedFile[] = [],
) {
  const { calls, sources } = sourcesOf(commits);
  const snapshot = {
    headSha: "head",
    baseSha: "base",
    files,
    repository: {
      owner: "acme",
      name: "widgets",
      url: "https://github.test/acme/widgets",
      defaultBranch: "main",
    },
    pull: { baseRef: "main" },
  };
  const read = await readSurroundings([text], snapshot, repo, sources);
  return { calls, around: read.get(text) };
}

test("where nothing is linked, nothing is read", async () => {
  const text = checked("head", "# Usage\n\n[a](https://example.com/a.md)\n");
  const { calls } = await around(text, {});
  expect(calls).toEqual([]);
});

test("all is asked for in one call", async () => {
  const text = checked("head", "# Usage\n\n[a](a.md#x) [b](b.md#y)\n");
  const { calls } = await around(text, {
    head: ["docs/specs/a.md", "docs/specs/b.md"],
  });
  expect(calls).toEqual([
    { files: 4, folders: ["head:docs/specs", "base:docs/specs"] },
  ]);
});

test("what the base has and the head lacks is there, unless the pull request takes it away", async () => {
  const text = checked(
    "head",
    "# Usage\n\n[a](a.md#x) [b](b.md#y) [c](c.md)\n",
  );
  const commits = {
    head: ["docs/specs/new.md"],
    base: ["docs/specs/a.md", "docs/specs/b.md", "docs/specs/c.md"],
  };
  const files = [
    changed({ status: "removed", path: "docs/specs/b.md" }),
    changed({
      status: "renamed",
      path: "docs/specs/new.md",
      previousPath: "docs/specs/c.md",
    }),
  ];
  const { around: found } = await around(text, commits, files);
  expect(found?.folders.get("docs/specs")).toEqual(["new.md", "a.md"]);
  expect([...(found?.texts ?? [])]).toEqual([["docs/specs/a.md", "# base\n"]]);
});

test("the base is seen as it was", async () => {
  const text = checked("base", "# Usage\n\n[a](a.md#x)\n");
  const { around: found } = await around(text, {
    head: ["docs/specs/a.md"],
    base: [],
  });
  expect(found?.folders.get("docs/specs")).toEqual([]);
});

test("folders around what is missing are read in a second call", async () => {
  const text = checked("head", "# Usage\n\n[a](../a.md)\n");
  const { calls, around: found } = await around(text, { head: [path] });
  expect(calls.map(({ folders }) => folders)).toEqual([
    ["head:docs", "base:docs", "head:docs/specs", "base:docs/specs"],
    ["head:"],
  ]);
  expect(found?.folders.has("")).toBe(true);
});

test("there is a limit, and what lies behind it is known to be unread", async () => {
  const links = Array.from({ length: 300 }, (_, i) => `[a](d${i}/a.md#x)`).join(
    " ",
  );
  const { calls, around: found } = await around(
    checked("head", `# Usage\n\n${links}\n`),
    {},
  );
  expect(calls[0]).toMatchObject({ files: 50 });
  expect(calls[0]?.folders).toHaveLength(200);
  expect(found?.unread.size).toBe(275);
  expect(found?.folders.has("docs/specs/d99")).toBe(true);
  expect(found?.folders.has("docs/specs/d100")).toBe(false);
});
