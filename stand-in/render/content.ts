import type { Mode } from "../git/object-store.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { encodePath, repoApiUrl, repoWebUrl } from "./urls.ts";

export interface Content {
  readonly path: string;
  readonly mode: Mode;
  readonly sha: string;
  readonly size: number;
  readonly ref: string;
  /** Given where the content itself is wanted and there is any. */
  readonly bytes?: Buffer | undefined;
  /** False leaves content out for its size. */
  readonly isInline?: boolean;
  /** One of a folder's entries. */
  readonly isListed?: boolean;
}

/** A file, a folder, a link or a submodule as the contents API shows it. */
export function renderContent(
  world: World,
  repository: Repository,
  content: Content,
): object {
  const { path, mode, sha, size, ref } = content;
  const encoded = encodePath(path);
  const url = repoApiUrl(world, repository, `/contents/${encoded}?ref=${ref}`);
  const folder = mode === "040000" ? "tree" : "blob";
  const kind = mode === "040000" ? "trees" : "blobs";
  const git = repoApiUrl(world, repository, `/git/${kind}/${sha}`);
  const html = repoWebUrl(world, repository, `/${folder}/${ref}/${encoded}`);
  return {
    type: typeOf(content),
    size,
    name: path.split("/").at(-1) ?? "",
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url:
      mode.startsWith("100") || mode === "120000"
        ? repoWebUrl(world, repository, `/raw/${ref}/${encoded}`)
        : null,
    _links: { self: url, git, html },
    ...details(world, repository, content),
  };
}

/** Listed among others a submodule passes for a file, an old mistake that GitHub keeps. */
function typeOf({ mode, isListed }: Content): string {
  if (mode === "040000") return "dir";
  if (mode === "120000") return "symlink";
  if (mode === "160000") return isListed === true ? "file" : "submodule";
  return "file";
}

function details(
  world: World,
  repository: Repository,
  { mode, bytes, isInline }: Content,
): object {
  if (mode === "160000")
    return { submodule_git_url: `${repoWebUrl(world, repository)}.git` };
  if (bytes === undefined) return {};
  if (mode === "120000") return { target: bytes.toString() };
  if (isInline === false) return { content: "", encoding: "none" };
  return { content: lines(bytes.toString("base64")), encoding: "base64" };
}

/** GitHub breaks base64 every 60 characters. */
export function lines(base64: string): string {
  return base64.replace(/.{60}/g, "$&\n") + "\n";
}
