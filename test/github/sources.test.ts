import nock from "nock";

import { createSources } from "../../src/github/sources.ts";
import { getTestClient, repo } from "./test-client.ts";

const api = "https://api.github.com";
const sources = createSources(getTestClient);
const sha = "a".repeat(40);
const file = 0o100644;

function blob(text: string, fields: object = {}) {
  return {
    mode: file,
    type: "blob",
    object: {
      oid: "b10b",
      byteSize: Buffer.byteLength(text),
      isBinary: false,
      isTruncated: false,
      text,
      ...fields,
    },
  };
}

/** Reads one file for which GraphQL has this entry. */
async function readOne(entry: object | null) {
  nock(api)
    .post("/graphql")
    .reply(200, { data: { repository: { file0: { entry } } } });
  const read = await sources.read(repo, {
    files: [{ sha, path: "docs/a b#ü.md" }],
    folders: [],
  });
  return read.files[0];
}

function replyBlob(bytes: Buffer) {
  nock(api)
    .get("/repos/acme/widgets/git/blobs/b10b")
    .reply(200, { content: bytes.toString("base64"), encoding: "base64" });
}

test.each([
  ["a text", blob("# Héllo\n"), { kind: "text", text: "# Héllo\n" }],
  ["an empty file", blob(""), { kind: "text", text: "" }],
  ["nothing", null, { kind: "absent" }],
  [
    "a folder",
    { mode: 0o040000, type: "tree", object: {} },
    { kind: "directory" },
  ],
  ["a symlink", { ...blob("../secret"), mode: 0o120000 }, { kind: "symlink" }],
  [
    "a submodule",
    { mode: 0o160000, type: "commit", object: null },
    { kind: "submodule" },
  ],
  [
    "a binary file",
    blob("", { isBinary: true, text: null, byteSize: 9 }),
    { kind: "binary" },
  ],
  [
    "two megabytes",
    blob("cut", { isTruncated: true, byteSize: 2_000_000 }),
    { kind: "too-large", bytes: 2_000_000 },
  ],
])("%s", async (_, entry, expected) => {
  expect(await readOne(entry)).toEqual(expected);
});

test("a text that GraphQL cuts is fetched whole", async () => {
  const whole = "x".repeat(600_000);
  replyBlob(Buffer.from(whole));

  const read = await readOne(
    blob(whole.slice(0, 512_000), { isTruncated: true, byteSize: 600_000 }),
  );

  expect(read).toEqual({ kind: "text", text: whole });
});

test.each([
  [
    "Latin-1, which GitHub converts",
    blob("Größe", { byteSize: 5 }),
    Buffer.from("Gr\xf6\xdfe", "latin1"),
    { kind: "not-utf-8" },
  ],
  [
    "broken UTF-8, which GitHub mends",
    blob("a\uFFFDb", { byteSize: 5 }),
    Buffer.from([0x61, 0xf0, 0x9f, 0x98, 0x62]),
    { kind: "not-utf-8" },
  ],
  [
    "UTF-16",
    blob("a", { byteSize: 4 }),
    Buffer.from("\ufeffa", "utf16le"),
    { kind: "binary" },
  ],
  [
    "a replacement character that somebody wrote",
    blob("a\uFFFDb"),
    Buffer.from("a\uFFFDb"),
    { kind: "text", text: "a\uFFFDb" },
  ],
])("bytes decide: %s", async (_, entry, bytes, expected) => {
  replyBlob(bytes);

  expect(await readOne(entry)).toEqual(expected);
});

test("files and folders of two commits come in one call, in the order asked for", async () => {
  nock(api)
    .post(
      "/graphql",
      ({ variables }) =>
        variables.file1Path === "b.md" && variables.folder0Path === "docs",
    )
    .reply(200, {
      data: {
        repository: {
          file0: { entry: blob("A") },
          file1: { entry: null },
          folder0: {
            entry: {
              object: { entries: [{ name: "x.md" }, { name: "y.md" }] },
            },
          },
          folder1: { tree: { entries: [{ name: "README.md" }] } },
          folder2: { entry: null },
        },
      },
    });

  const read = await sources.read(repo, {
    files: [
      { sha, path: "a.md" },
      { sha: "b".repeat(40), path: "b.md" },
    ],
    folders: [
      { sha, path: "docs" },
      { sha, path: "" },
      { sha, path: "nowhere" },
    ],
  });

  expect(read).toEqual({
    files: [{ kind: "text", text: "A" }, { kind: "absent" }],
    folders: [["x.md", "y.md"], ["README.md"], []],
  });
});

function absentFiles(count: number) {
  return {
    repository: Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`file${i}`, { entry: null }]),
    ),
  };
}

test("more than 50 files take another call", async () => {
  nock(api)
    .post("/graphql")
    .reply(200, { data: absentFiles(50) });
  nock(api)
    .post("/graphql")
    .reply(200, { data: absentFiles(11) });
  const files = Array.from({ length: 61 }, (_, i) => ({
    sha,
    path: `${i}.md`,
  }));

  const read = await sources.read(repo, { files, folders: [] });

  expect(read.files).toHaveLength(61);
});

test("a commit that GitHub does not know is an error, not an absent file", async () => {
  nock(api)
    .post("/graphql")
    .reply(200, { data: { repository: { file0: null } } });

  const read = sources.read(repo, {
    files: [{ sha, path: "a.md" }],
    folders: [],
  });

  await expect(read).rejects.toThrow(`Could not find commit ${sha}`);
});

test("nothing wanted costs no call", async () => {
  expect(await sources.read(repo, { files: [], folders: [] })).toEqual({
    files: [],
    folders: [],
  });
});

test("the history of a file has its readable versions, newest first", async () => {
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: {
        repository: {
          object: {
            file0: {
              nodes: [
                { file: blob("new") },
                { file: null },
                { file: blob("old") },
              ],
            },
          },
        },
      },
    });

  expect(await sources.readHistory(repo, sha, ".github/specgate.yml")).toEqual([
    "new",
    "old",
  ]);
});

const note = { path: ".github/spec-templates/note.md", text: "new" };

function replyHistory(...texts: readonly string[]) {
  const nodes = texts.map((content) => ({ file: blob(content) }));
  nock(api)
    .post("/graphql")
    .reply(200, { data: { repository: { object: { file0: { nodes } } } } });
}

test("what a file was before is asked for once for each text that it has", async () => {
  const fresh = createSources(getTestClient);
  replyHistory("new", "old", "new", "older", "old");
  const asked = [
    await fresh.readOlderTexts(repo, sha, [note]),
    await fresh.readOlderTexts({ ...repo, owner: "ACME" }, "b".repeat(40), [
      note,
    ]),
  ];
  expect(asked).toEqual([[["old", "older"]], [["old", "older"]]]);

  replyHistory("newest", "new", "old");
  const changed = { ...note, text: "newest" };
  expect(await fresh.readOlderTexts(repo, sha, [note, changed])).toEqual([
    ["old", "older"],
    ["new", "old"],
  ]);
  expect(await fresh.readOlderTexts(repo, sha, [])).toEqual([]);
});

test("a history that takes too long is empty from then on, and other errors are thrown", async () => {
  const fresh = createSources(getTestClient);
  nock(api)
    .post("/graphql")
    .reply(200, { data: null, errors: [{ message: "Something went wrong" }] });
  expect(await fresh.readOlderTexts(repo, sha, [note])).toEqual([[]]);
  expect(await fresh.readOlderTexts(repo, sha, [note])).toEqual([[]]);

  nock(api).post("/graphql").reply(401, {});
  const other = { ...note, text: "other" };
  await expect(fresh.readOlderTexts(repo, sha, [other])).rejects.toThrow(
    "Unknown error",
  );
});
