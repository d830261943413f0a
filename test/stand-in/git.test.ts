import { commitFiles, type FileChanges } from "../../stand-in/acts/commits.ts";
import { changedFiles } from "../../stand-in/derived/changed-files.ts";
import { resolveRevision } from "../../stand-in/derived/resolve-revision.ts";
import { diffTrees } from "../../stand-in/git/diff-trees.ts";
import { changeFiles, listFiles } from "../../stand-in/git/files.ts";
import {
  EMPTY_TREE,
  writeBlob,
  writeTree,
  type ObjectStore,
} from "../../stand-in/git/object-store.ts";
import { github } from "./stage.ts";

function tree(store: ObjectStore, files: Record<string, string>): string {
  const entries = Object.entries(files).map(
    ([path, text]) =>
      [path, { mode: "100644", sha: writeBlob(store, text) }] as const,
  );
  return changeFiles(store, EMPTY_TREE, new Map(entries));
}

test("objects have the names that Git gives them", () => {
  const store: ObjectStore = new Map();
  expect(writeTree(store, [])).toBe(EMPTY_TREE);
  expect(writeBlob(store, "hello\n")).toBe(
    "ce013625030ba8dba906f756967f9e9ca394464a",
  );
  // `git mktree` of a file `a-b`, a folder `a` and a file `a.b`: a folder is sorted as `a/`.
  expect(
    tree(store, { "a-b": "hello\n", "a/x": "hello\n", "a.b": "hello\n" }),
  ).toBe("db9573e48130fb6162f406c3a5c7401981c31f59");
});

test("folders come and go with their files", () => {
  const store: ObjectStore = new Map();
  const first = tree(store, { "a/b/c.md": "c", "a/d.md": "d" });
  const second = changeFiles(store, first, new Map([["a/b/c.md", undefined]]));
  expect([...listFiles(store, second).keys()]).toEqual(["a/d.md"]);
  const third = changeFiles(store, second, new Map([["a/d.md", undefined]]));
  expect(third).toBe(EMPTY_TREE);
});

const text = Array.from({ length: 12 }, (_, i) => `line ${i + 1}\n`).join("");

test.each<[string, Record<string, string>, Record<string, string>, object]>([
  [
    "a new file",
    {},
    { "a.md": "one\ntwo\n" },
    {
      path: "a.md",
      status: "added",
      additions: 2,
      deletions: 0,
      patch: "@@ -0,0 +1,2 @@\n+one\n+two",
    },
  ],
  [
    "a file without a newline at its end",
    { "a.md": "one\n" },
    { "a.md": "one" },
    {
      status: "modified",
      patch: "@@ -1 +1 @@\n-one\n+one\n\\ No newline at end of file",
    },
  ],
  [
    "a file that went",
    { "a.md": "one\n" },
    {},
    { status: "removed", deletions: 1, patch: "@@ -1 +0,0 @@\n-one" },
  ],
  [
    "a changed line, with three lines around it and the heading before",
    { "a.md": text },
    { "a.md": text.replace("line 9\n", "line nine\n") },
    {
      status: "modified",
      patch: [
        "@@ -6,7 +6,7 @@ line 5",
        " line 6",
        " line 7",
        " line 8",
        "-line 9",
        "+line nine",
        " line 10",
        " line 11",
        " line 12",
      ].join("\n"),
    },
  ],
  [
    "a moved file",
    { "a.md": text },
    { "b/c.md": text },
    { path: "b/c.md", previousPath: "a.md", status: "renamed", additions: 0 },
  ],
  [
    "a file moved and changed",
    { "a.md": text },
    { "b.md": `${text}more\n` },
    { path: "b.md", previousPath: "a.md", status: "renamed", additions: 1 },
  ],
  [
    "a file that only resembles nothing that went",
    { "a.md": text, "keep.md": "x\n" },
    { "b.md": "another\n", "keep.md": "x\n", "a.md": text },
    { path: "b.md", status: "added" },
  ],
  [
    "a binary file",
    { "a.bin": "\0one" },
    { "a.bin": "\0two" },
    { status: "modified", additions: 0, patch: undefined },
  ],
])("diffs %s as Git does", (_, before, after, expected) => {
  const store: ObjectStore = new Map();
  const files = diffTrees(store, tree(store, before), tree(store, after));
  expect(files).toEqual([expect.objectContaining(expected)]);
});

test("a change of 20,001 lines is told without its patch", () => {
  const store: ObjectStore = new Map();
  const before = tree(store, { "a.md": "a\n" });
  const after = tree(store, { "a.md": "b\n".repeat(20_001) });
  const [file] = diffTrees(store, before, after);
  expect(file).toMatchObject({ additions: 20_001, patch: undefined });
});

test("files, links, submodules and modes are kept", async () => {
  const hub = await github();
  const files: FileChanges = {
    "run.sh": { executable: "#!/bin/sh\n" },
    link: { symlink: "run.sh" },
    "vendor/lib": { submodule: "a".repeat(40) },
    "a.bin": Buffer.from([0, 255]),
  };
  const repository = hub.repository("acme/widgets", { files });
  const commit = resolveRevision(repository, "HEAD") ?? "";
  const modes = [...listFiles(repository.store, commit)].map(
    ([path, { mode }]) => `${mode} ${path}`,
  );
  expect(modes).toEqual([
    "100644 a.bin",
    "120000 link",
    "100755 run.sh",
    "160000 vendor/lib",
  ]);
});

test.each(["HEAD", "main", "refs/heads/main", "heads/main"])(
  "the revision `%s` is found, and so is its SHA",
  async (revision) => {
    const hub = await github();
    const repository = hub.repository("acme/widgets", { files: { a: "a" } });
    const sha = resolveRevision(repository, revision) ?? "";
    expect(sha).toMatch(/^[\da-f]{40}$/);
    expect(resolveRevision(repository, sha)).toBe(sha);
    expect(resolveRevision(repository, sha.slice(0, 8))).toBe(sha);
  },
);

test.each(["nope", "f".repeat(40), ""])(
  "the revision `%s` is none",
  async (revision) => {
    const hub = await github();
    const repository = hub.repository("acme/widgets", { files: { a: "a" } });
    expect(resolveRevision(repository, revision)).toBeUndefined();
  },
);

test("a pull request shows what it changed since it left its base", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", {
    files: { "a.md": "a\n" },
  });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, {
    files: { "b.md": "b\n" },
  });
  await ana.pushesToBase(pull, { "a.md": "changed on main\n" });
  expect(changedFiles(pull).map(({ path }) => path)).toEqual(["b.md"]);
  const before = pull.baseSha;
  await ana.pushes(pull, { "c.md": "c\n" });
  expect(changedFiles(pull).map(({ path }) => path)).toEqual(["b.md", "c.md"]);
  expect(pull.baseSha).not.toBe(before);
});

test("a move names the path it comes from", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", {
    files: { "a.md": text },
  });
  const pull = await hub.user("ana").opensPullRequest(repository, {
    files: { "docs/a b.md": { movedFrom: "a.md" } },
  });
  expect(changedFiles(pull)).toEqual([
    expect.objectContaining({ path: "docs/a b.md", previousPath: "a.md" }),
  ]);
  expect(() =>
    commitFiles(
      hub.world,
      repository,
      { "b.md": { movedFrom: "gone.md" } },
      {
        parent: pull.headSha,
        author: hub.user("ana").account,
        message: "Move",
      },
    ),
  ).toThrow("There is no file `gone.md` to move");
});
