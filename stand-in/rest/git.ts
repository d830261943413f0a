import { createRef, deleteRef, updateRef } from "../acts/refs.ts";
import { signatureOf } from "../derived/signature.ts";
import { changeFiles, type FileEntry } from "../git/files.ts";
import {
  EMPTY_TREE,
  findBlob,
  findCommit,
  findTree,
  writeBlob,
  writeCommit,
  type Mode,
  type Signature,
} from "../git/object-store.ts";
import {
  created,
  noContent,
  ok,
  type BodyOf,
  type Operations,
} from "../http/call.ts";
import { renderGitCommit } from "../render/commit.ts";
import { lines } from "../render/content.ts";
import { renderRef, renderTree } from "../render/git.ts";
import { repoApiUrl } from "../render/urls.ts";
import { invalid, Refusal, unprocessable } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import { refuseByRules } from "../derived/branch-rules.ts";
import { resolveRevision } from "../derived/resolve-revision.ts";
import { refuseWorkflows } from "./contents.ts";
import { actorOf, present } from "./find.ts";

const write = ["contents:write"] as const;
const read = ["contents:read"] as const;

export const gitOperations = {
  "git/get-ref": {
    allowed: read,
    serve: ({ world, repository, params }) => {
      const ref = `refs/${params.ref}`;
      const sha = present(repository().refs.get(ref));
      return ok(renderRef(world, repository(), ref, sha));
    },
  },
  "git/list-matching-refs": {
    allowed: read,
    serve: ({ world, repository, params }) =>
      ok(
        [...repository().refs]
          .filter(([ref]) => ref.startsWith(`refs/${params.ref}`))
          .map(([ref, sha]) => renderRef(world, repository(), ref, sha)),
      ),
  },
  "git/create-ref": {
    allowed: write,
    serve: ({ world, caller, repository, body }) => {
      const { ref, sha } = body;
      refuseByRules(repository(), ref, "creation", 422);
      createRef(world, actorOf(caller), repository(), ref, sha);
      return created(renderRef(world, repository(), ref, sha));
    },
  },
  "git/update-ref": {
    allowed: write,
    serve: ({ world, caller, repository, params, body }) => {
      const ref = `refs/${params.ref}`;
      const { sha, force = false } = body;
      refuseByRules(repository(), ref, "update", 422);
      updateRef(world, actorOf(caller), repository(), ref, { sha, force });
      return ok(renderRef(world, repository(), ref, sha));
    },
  },
  "git/delete-ref": {
    allowed: write,
    serve: ({ world, caller, repository, params }) => {
      deleteRef(world, actorOf(caller), repository(), `refs/${params.ref}`);
      return noContent;
    },
  },
  "git/get-blob": {
    allowed: read,
    serve: ({ world, repository, params, media }) => {
      const blob = present(findBlob(repository().store, params.file_sha));
      if (media === "raw")
        return {
          ...ok(blob.bytes),
          headers: { "content-type": "application/vnd.github.raw+json" },
        };
      return ok({
        sha: blob.sha,
        node_id: `B_kw${blob.sha}`,
        size: blob.bytes.length,
        url: repoApiUrl(world, repository(), `/git/blobs/${blob.sha}`),
        content: lines(blob.bytes.toString("base64")),
        encoding: "base64",
      });
    },
  },
  "git/create-blob": {
    allowed: write,
    serve: ({ world, repository, body }) => {
      const encoding = body.encoding === "base64" ? "base64" : "utf8";
      const bytes = Buffer.from(body.content, encoding);
      const sha = writeBlob(repository().store, bytes);
      const url = repoApiUrl(world, repository(), `/git/blobs/${sha}`);
      return created({ sha, url });
    },
  },
  "git/get-tree": {
    allowed: read,
    serve: ({ world, repository, params, query }) => {
      const sha = resolveRevision(repository(), params.tree_sha) ?? "";
      const tree = present(findTree(repository().store, sha));
      const isRecursive = query.recursive !== undefined;
      return ok(renderTree(world, repository(), tree.sha, isRecursive));
    },
  },
  "git/create-tree": {
    allowed: write,
    serve: ({ world, caller, repository, body }) => {
      const { base_tree: base } = body;
      const from =
        base === undefined ? EMPTY_TREE : findTree(repository().store, base);
      if (from === undefined)
        throw invalid({
          resource: "Tree",
          code: "missing",
          field: "base_tree",
        });
      const changes = new Map(
        body.tree.map((entry) => [
          entry.path ?? "",
          entryOf(repository(), entry),
        ]),
      );
      refuseWorkflows(caller, [...changes.keys()]);
      const baseSha = typeof from === "string" ? from : from.sha;
      const sha = changeFiles(repository().store, baseSha, changes);
      return created(renderTree(world, repository(), sha, false));
    },
  },
  "git/get-commit": {
    allowed: read,
    serve: ({ world, repository, params }) =>
      ok(
        renderGitCommit(
          world,
          repository(),
          present(findCommit(repository().store, params.commit_sha)),
        ),
      ),
  },
  "git/create-commit": {
    allowed: write,
    serve: (call) => {
      const { world, caller, repository, body } = call;
      const { store } = repository();
      const tree = findTree(store, body.tree);
      if (tree === undefined) throw unprocessable("Tree SHA does not exist");
      const parents = body.parents ?? [];
      if (parents.some((sha) => findCommit(store, sha) === undefined))
        throw new Refusal(
          422,
          "Parent SHA does not exist or is not a commit object",
        );
      const own = signatureOf(world, actorOf(caller).account);
      const author = signature(body.author, own);
      const commit = writeCommit(store, {
        tree: tree.sha,
        parents,
        author,
        committer: signature(body.committer, author),
        message: body.message,
        isSigned:
          caller.kind === "installation" &&
          body.author === undefined &&
          body.committer === undefined,
      });
      return created(renderGitCommit(world, repository(), commit));
    },
  },
} satisfies Partial<Operations>;

type NewEntry = BodyOf<"git/create-tree">["tree"][number];

/** Undefined where the entry takes a path away. */
function entryOf(
  { store }: Repository,
  { mode = "100644", sha, content }: NewEntry,
): FileEntry | undefined {
  if (sha === null) return undefined;
  if (sha === undefined)
    return { mode: fileMode(mode), sha: writeBlob(store, content ?? "") };
  if (mode !== "160000" && !store.has(sha))
    throw unprocessable(
      `GitRPC::BadObjectState: tree.sha ${sha} is not a valid blob`,
    );
  return { mode: fileMode(mode), sha };
}

function fileMode(mode: Mode): FileEntry["mode"] {
  if (mode === "040000")
    throw new Refusal(422, "The stand-in takes files in a tree, not folders");
  return mode;
}

function signature(
  wanted:
    | {
        readonly name?: string;
        readonly email?: string;
        readonly date?: string;
      }
    | undefined,
  fallback: Signature,
): Signature {
  if (wanted === undefined) return fallback;
  return {
    name: wanted.name ?? fallback.name,
    email: wanted.email ?? fallback.email,
    date: wanted.date === undefined ? fallback.date : new Date(wanted.date),
  };
}
