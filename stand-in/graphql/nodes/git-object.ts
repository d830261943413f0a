import {
  EMPTY_TREE,
  findBlob,
  findTree,
  type Mode,
} from "../../git/object-store.ts";
import { isBinary } from "../../git/patch.ts";
import { repoWebUrl } from "../../render/urls.ts";
import { fullName, type Repository } from "../../state/repository.ts";
import type { Context, NodeObject, Subject } from "../context.ts";

/** From here on GitHub cuts the text of a blob, and only `isTruncated` tells. */
const MAX_TEXT_BYTES = 512_000;

/** Null for a SHA that is none of the network's objects. */
export function objectNode(
  context: Context,
  repository: Repository,
  sha: string,
): NodeObject | null {
  const found = repository.store.get(sha);
  if (found?.type === "commit")
    return context.node({ kind: "Commit", repository, commit: found });
  if (found?.type === "tree" || sha === EMPTY_TREE)
    return context.node({ kind: "Tree", repository, sha });
  if (found?.type === "blob")
    return context.node({ kind: "Blob", repository, sha });
  return null;
}

export function blobNode(
  context: Context,
  { repository, sha }: Extract<Subject, { kind: "Blob" | "Tree" }>,
) {
  const bytes = findBlob(repository.store, sha)?.bytes ?? Buffer.alloc(0);
  const isText = !isBinary(bytes);
  return {
    __typename: "Blob",
    ...objectFields(context, repository, sha),
    byteSize: bytes.length,
    isBinary: !isText,
    isTruncated: bytes.length > MAX_TEXT_BYTES,
    // Bytes that are no UTF-8 are replaced, and nothing tells of it.
    text: () =>
      isText ? bytes.subarray(0, MAX_TEXT_BYTES).toString("utf8") : null,
  };
}

export function treeNode(
  context: Context,
  { repository, sha }: Extract<Subject, { kind: "Blob" | "Tree" }>,
) {
  return {
    __typename: "Tree",
    ...objectFields(context, repository, sha),
    entries: () =>
      (findTree(repository.store, sha)?.entries ?? []).map((entry) =>
        context.node({
          kind: "TreeEntry",
          repository,
          path: entry.name,
          mode: entry.mode,
          sha: entry.sha,
        }),
      ),
  };
}

export function treeEntryNode(
  context: Context,
  { repository, path, mode, sha }: Extract<Subject, { kind: "TreeEntry" }>,
) {
  const name = path.split("/").at(-1) ?? path;
  const [, extension = ""] = /(\.[^.]+)$/.exec(name) ?? [];
  return {
    __typename: "TreeEntry",
    name,
    nameRaw: Buffer.from(name).toString("base64"),
    path,
    pathRaw: Buffer.from(path).toString("base64"),
    extension,
    mode: Number.parseInt(mode, 8),
    type: typeOf(mode),
    oid: sha,
    size: findBlob(repository.store, sha)?.bytes.length ?? 0,
    lineCount: null,
    isGenerated: false,
    repository: () => context.node(repository),
    object: () =>
      mode === "160000" ? null : objectNode(context, repository, sha),
    submodule: () => submodule(repository, path, mode, sha),
  };
}

function submodule(
  repository: Repository,
  path: string,
  mode: Mode,
  sha: string,
) {
  if (mode !== "160000") return null;
  return {
    __typename: "Submodule",
    name: path,
    path,
    branch: null,
    gitUrl: `https://example.com/${repository.name}-${path}.git`,
    subprojectCommitOid: sha,
  };
}

function objectFields(context: Context, repository: Repository, sha: string) {
  const path = `/${fullName(repository)}/commit/${sha}`;
  return {
    id: `O_kw${repository.id}${sha}`,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitResourcePath: path,
    commitUrl: repoWebUrl(context.world, repository, `/commit/${sha}`),
    repository: () => context.node(repository),
  };
}

function typeOf(mode: Mode): "blob" | "tree" | "commit" {
  if (mode === "040000") return "tree";
  return mode === "160000" ? "commit" : "blob";
}
