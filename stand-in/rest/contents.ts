import { commitFiles, type FileChanges } from "../acts/commits.ts";
import { moveRef } from "../acts/refs.ts";
import { refuseByRules } from "../derived/branch-rules.ts";
import { resolveRevision } from "../derived/resolve-revision.ts";
import { findEntry } from "../git/files.ts";
import { findBlob, findTree, type Mode } from "../git/object-store.ts";
import { holds } from "../http/authorize.ts";
import { ok, type Call, type Operations, type Reply } from "../http/call.ts";
import { renderGitCommit } from "../render/commit.ts";
import { renderContent } from "../render/content.ts";
import { notAccessible, notFound, Refusal } from "../state/refusal.ts";
import { branchSha, type Repository } from "../state/repository.ts";
import { actorOf } from "./find.ts";

/** From here on GitHub gives a file out in its raw form only, and from there on not at all. */
const MAX_INLINE_BYTES = 1024 * 1024;
const MAX_RAW_BYTES = 100 * 1024 * 1024;
const MAX_ENTRIES = 1_000;

export const contentOperations = {
  "repos/get-content": {
    allowed: ["contents:read"],
    serve: (call) => {
      const { repository, params, query } = call;
      const ref = query.ref ?? "HEAD";
      const sha = resolveRevision(repository(), ref);
      if (sha === undefined)
        throw new Refusal(404, `No commit found for the ref ${ref}`);
      const path = (params.path ?? "").replace(/^\/+|\/+$/g, "");
      const entry = findEntry(repository().store, sha, path);
      if (entry === undefined) throw notFound();
      return entry.mode === "040000"
        ? folder(call, path, entry.sha, ref)
        : file(call, path, entry, ref, sha);
    },
  },
  "repos/create-or-update-file-contents": {
    allowed: ["contents:write"],
    serve: (call) => {
      const { repository, params, body } = call;
      const before = fileAt(repository(), params.path, body.branch);
      refuseStale(before, body.sha);
      const bytes = Buffer.from(body.content, "base64");
      const commit = write(call, { [params.path]: bytes }, body);
      const after = findEntry(repository().store, commit.tree, params.path);
      const content = renderContent(call.world, repository(), {
        path: params.path,
        mode: "100644",
        sha: after?.sha ?? "",
        size: bytes.length,
        ref: body.branch ?? repository().defaultBranch,
      });
      return {
        status: before === undefined ? 201 : 200,
        body: {
          content,
          commit: renderGitCommit(call.world, repository(), commit),
        },
      };
    },
  },
  "repos/delete-file": {
    allowed: ["contents:write"],
    serve: (call) => {
      const { repository, params, body } = call;
      const before = fileAt(repository(), params.path, body.branch);
      if (before === undefined) throw notFound();
      refuseStale(before, body.sha);
      const commit = write(call, { [params.path]: null }, body);
      return ok({
        content: null,
        commit: renderGitCommit(call.world, repository(), commit),
      });
    },
  },
} satisfies Partial<Operations>;

function folder(
  { world, repository, media }: Call<"repos/get-content">,
  path: string,
  sha: string,
  ref: string,
): Reply {
  const { store } = repository();
  const entries = (findTree(store, sha)?.entries ?? [])
    .slice(0, MAX_ENTRIES)
    .map((entry) =>
      renderContent(world, repository(), {
        path: path === "" ? entry.name : `${path}/${entry.name}`,
        mode: entry.mode,
        sha: entry.sha,
        size: findBlob(store, entry.sha)?.bytes.length ?? 0,
        ref,
        isListed: true,
      }),
    );
  if (media !== "object") return ok(entries);
  const self = { path, mode: "040000" as const, sha, size: 0, ref };
  return ok({ ...renderContent(world, repository(), self), entries });
}

function file(
  call: Call<"repos/get-content">,
  path: string,
  entry: { readonly mode: Mode; readonly sha: string },
  ref: string,
  commitSha: string,
): Reply {
  const { world, repository, media } = call;
  const { store } = repository();
  const bytes = findBlob(store, entry.sha)?.bytes;
  if (entry.mode === "120000" && bytes !== undefined) {
    const target = linkTarget(path, bytes.toString());
    const found = findEntry(store, commitSha, target);
    if (found !== undefined && found.mode.startsWith("100"))
      return file(call, path, found, ref, commitSha);
  }
  const size = bytes?.length ?? 0;
  if (size > MAX_RAW_BYTES)
    throw new Refusal(403, "This API returns blobs up to 100 MB in size.");
  if (media === "raw" && bytes !== undefined)
    return {
      ...ok(bytes),
      headers: { "content-type": "application/vnd.github.raw+json" },
    };
  if (size > MAX_INLINE_BYTES && media !== "object")
    throw new Refusal(
      403,
      "This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API, but you can use the Git Data API to request blobs up to 100 MB in size.",
    );
  const content = { path, ...entry, size, ref, bytes };
  const isInline = size <= MAX_INLINE_BYTES;
  return ok(renderContent(world, repository(), { ...content, isInline }));
}

function linkTarget(path: string, target: string): string {
  const folders = path.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") folders.pop();
    else if (part !== ".") folders.push(part);
  }
  return folders.join("/");
}

function fileAt(
  repository: Repository,
  path: string,
  branch = repository.defaultBranch,
): { readonly sha: string } | undefined {
  const sha = branchSha(repository, branch);
  if (sha === undefined && repository.refs.size > 0)
    throw new Refusal(404, `Branch ${branch} not found`);
  return sha === undefined ? undefined : findEntry(repository.store, sha, path);
}

function refuseStale(
  before: { readonly sha: string } | undefined,
  sha: string | undefined,
): void {
  if (before !== undefined && sha === undefined)
    throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  if (sha !== undefined && before?.sha !== sha)
    throw new Refusal(409, `does not match ${sha}`);
}

function write(
  { world, caller, repository }: Pick<Call, "world" | "caller" | "repository">,
  files: FileChanges,
  body: { readonly message: string; readonly branch?: string },
) {
  const branch = body.branch ?? repository().defaultBranch;
  refuseByRules(repository(), branch, "update", 409);
  refuseWorkflows(caller, Object.keys(files));
  const actor = actorOf(caller);
  const commit = commitFiles(world, repository(), files, {
    parent: branchSha(repository(), branch),
    author: actor.account,
    message: body.message,
    isSigned: caller.kind === "installation",
  });
  moveRef(world, actor, repository(), `refs/heads/${branch}`, commit.sha);
  return commit;
}

/** Workflows are code that runs: they take a permission of their own. */
export function refuseWorkflows(
  caller: Call["caller"],
  paths: readonly string[],
): void {
  const touches = paths.some((path) => path.startsWith(".github/workflows/"));
  if (
    touches &&
    caller.kind === "installation" &&
    !holds(caller, "workflows:write")
  )
    throw notAccessible();
}
