import type { GitHub } from "../../../stand-in/github.ts";
import { installed } from "../stage.ts";

const at = { owner: "acme", repo: "widgets" };

export async function walkContents(hub: GitHub): Promise<void> {
  const { repos } = (await installed(hub)).rest;
  for (const path of [
    "",
    "README.md",
    "docs",
    "docs/link.md",
    "docs/gone.md",
    "vendor/lib",
    "run.sh",
  ])
    await repos.getContent({ ...at, path });
  const spaced = { ...at, path: "docs/a b#ü.md", ref: "count" };
  await repos.getContent(spaced);
  await repos.getContent({ ...spaced, mediaType: { format: "raw" } });
  await repos.getContent({
    ...at,
    path: "docs",
    mediaType: { format: "object" },
  });
  const file = { ...at, path: "notes/one.md", message: "Note" };
  const content = Buffer.from("note").toString("base64");
  const { data } = await repos.createOrUpdateFileContents({ ...file, content });
  const sha = data.content?.sha ?? "";
  const changed = await repos.createOrUpdateFileContents({
    ...file,
    content: Buffer.from("more").toString("base64"),
    sha,
  });
  await repos.deleteFile({ ...file, sha: changed.data.content?.sha ?? "" });
}

export async function walkGit(hub: GitHub): Promise<void> {
  const { git } = (await installed(hub)).rest;
  const { data: main } = await git.getRef({ ...at, ref: "heads/main" });
  const { data: blob } = await git.createBlob({
    ...at,
    content: Buffer.from("text").toString("base64"),
    encoding: "base64",
  });
  await git.getBlob({ ...at, file_sha: blob.sha });
  const { data: tree } = await git.createTree({
    ...at,
    base_tree: main.object.sha,
    tree: [
      { path: "made/by.md", mode: "100644", type: "blob", sha: blob.sha },
      { path: "inline.md", mode: "100644", type: "blob", content: "inline" },
      { path: "README.md", mode: "100644", type: "blob", sha: null },
    ],
  });
  await git.getTree({ ...at, tree_sha: tree.sha, recursive: "1" });
  const { data: commit } = await git.createCommit({
    ...at,
    message: "Made",
    tree: tree.sha,
    parents: [main.object.sha],
  });
  await git.getCommit({ ...at, commit_sha: commit.sha });
  const ref = "heads/made/branch";
  await git.createRef({ ...at, ref: `refs/${ref}`, sha: main.object.sha });
  await git.updateRef({ ...at, ref, sha: commit.sha });
  await git.listMatchingRefs({ ...at, ref: "heads/made" });
  await git.deleteRef({ ...at, ref });
}
