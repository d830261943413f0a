import type { NearMiss, PullRequest, Repository } from "./snapshot.ts";
import { isMarkdownPath } from "./spec-path.ts";

export type ResolvedLink =
  /** Best guess first. A URL does not say where the name of its branch ends: the first path that exists is meant. */
  | { readonly kind: "paths"; readonly paths: readonly string[] }
  | {
      readonly kind: "miss";
      readonly reason: NearMiss["reason"];
      /** In the repository, where it says one: what was meant is looked for beside it. */
      readonly path: string | undefined;
    };

/** The branches that a URL probably names; any of them may have slashes. */
export type KnownRefs = Pick<PullRequest, "baseRef" | "headRef">;

/** Where a target that `findSpecLinks` found leads to in the repository. Nothing is read or fetched. */
export function resolveSpecLink(
  target: string,
  repository: Repository,
  refs: KnownRefs,
): ResolvedLink {
  const written = target.trim();
  if (/^(?:[\w.-]+\/[\w.-]+)?#?\d+$/.test(written)) return miss("bare-number");
  const local = localPart(written, repository);
  if (local === undefined) return miss("other-repository");
  if (/^\/(?:issues|pull|discussions)\/\d+/.test(local.path)) {
    return miss("bare-number");
  }
  const paths = local.isPage
    ? pathsOfPage(local.path, repository, refs)
    : pathsAsWritten(local.path);
  return fromPaths(paths.map(normalisePath));
}

function miss(reason: NearMiss["reason"], path?: string): ResolvedLink {
  return { kind: "miss", reason, path };
}

function fromPaths(paths: readonly (string | undefined)[]): ResolvedLink {
  const inside = [...new Set(paths.filter((path) => path !== undefined))];
  if (inside.length === 0) return miss("outside-repository");
  const markdown = inside.filter(isMarkdownPath);
  return markdown.length > 0
    ? { kind: "paths", paths: markdown }
    : miss("not-markdown", inside[0]);
}

interface LocalPart {
  /** The address of a page of the repository, and not a path in it. */
  readonly isPage: boolean;
  readonly path: string;
}

/** What stands behind the repository's own address; undefined for any other place. */
function localPart(
  target: string,
  repository: Repository,
): LocalPart | undefined {
  const raw = rawPrefix(target, repository);
  if (raw !== undefined) return { isPage: true, path: `/raw${raw}` };
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(target)) {
    const path = behind(target, repository.url);
    return path === undefined ? undefined : { isPage: true, path };
  }
  const ownPath = behind(target, `/${repository.owner}/${repository.name}`);
  if (ownPath !== undefined && pageKind.test(ownPath)) {
    return { isPage: true, path: ownPath };
  }
  // From a pull request's page, `../blob/main/a.md` leads to a file.
  const fromPage = target.replace(/^(?:\.\.\/)+/, "/");
  return fromPage !== target && pageKind.test(fromPage)
    ? { isPage: true, path: fromPage }
    : { isPage: false, path: target };
}

function rawPrefix(target: string, repository: Repository): string | undefined {
  if (!/^https:\/\/github\.com\//i.test(repository.url)) return undefined;
  const { owner, name } = repository;
  return behind(target, `https://raw.githubusercontent.com/${owner}/${name}`);
}

/** Owner, repository and host are the same in any case. */
function behind(target: string, prefix: string): string | undefined {
  const start = target.slice(0, prefix.length);
  const rest = target.slice(prefix.length);
  const same = start.toLowerCase() === prefix.toLowerCase();
  return same && /^(?:[/?#]|$)/.test(rest) ? rest : undefined;
}

const pageKind = /^\/(?:blob|raw|blame|edit|tree)\//;

function pathsOfPage(
  address: string,
  repository: Repository,
  refs: KnownRefs,
): readonly string[] {
  const page = decode(address.replace(/[?#].*$/, ""));
  const match = pageKind.exec(page);
  if (match === null) return [page.replace(/^\/+/, "")];
  const names = page.slice(match[0].length).replace(/^refs\/heads\//, "");
  const known = [refs.headRef, refs.baseRef, repository.defaultBranch].find(
    (ref) => names.startsWith(`${ref}/`),
  );
  if (known !== undefined) return [names.slice(known.length + 1)];
  const [ref = "", ...path] = names.split("/");
  if (/^[0-9a-f]{40}$/i.test(ref)) return [path.join("/")];
  const longestRef = 4;
  return path
    .slice(0, longestRef)
    .map((_, index) => path.slice(index).join("/"));
}

/** `#` and `?` may be part of a file's name, and so may `%20`. */
function pathsAsWritten(target: string): readonly string[] {
  const bare = target.replace(/^\/+/, "");
  const withoutAnchor = bare.replace(/(\.(?:md|markdown))[?#].*$/i, "$1");
  return [withoutAnchor, bare].flatMap((path) => [decode(path), path]);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Undefined where it climbs out of the repository, or has characters that no path has. */
function normalisePath(path: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\u0000-\u001F\u007F]/.test(path)) return undefined;
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.length === 0 ? undefined : names.join("/");
}
