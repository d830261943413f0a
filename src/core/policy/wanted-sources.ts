import { metadataFileOf } from "../document/metadata/metadata-file-of.ts";
import type { ChangedFile } from "./snapshot.ts";
import type { SpecCandidates } from "./spec-candidates.ts";

export interface SourceAt {
  readonly sha: string;
  /** From the root of the repository; empty for the root itself. */
  readonly path: string;
}

/** All that has to be read to settle candidates. Nothing stands in a list twice. */
export interface WantedSources {
  readonly files: readonly SourceAt[];
  readonly folders: readonly SourceAt[];
}

export interface Sides {
  readonly headSha: string;
  readonly baseSha: string;
  readonly files: readonly ChangedFile[];
}

/** Both sides of every candidate, and the folders in which a link that leads nowhere may have meant another file. */
export function wantedSources(
  candidates: SpecCandidates,
  { headSha, baseSha, files: changed }: Sides,
): WantedSources {
  const files = new Map<string, SourceAt>();
  const folders = new Map<string, SourceAt>();
  const add = (list: Map<string, SourceAt>, sha: string, path: string) =>
    list.set(`${sha}:${path}`, { sha, path });

  const linked = candidates.linked.flatMap(({ resolved }) =>
    resolved.kind === "paths" ? resolved.paths : [],
  );
  const inDiff = candidates.changed.map((file) => file.path);
  for (const path of [...inDiff, ...linked]) {
    for (const one of withMetadata(path)) add(files, headSha, one);
    for (const one of withMetadata(basePathOf(path, changed)))
      add(files, baseSha, one);
  }
  for (const { resolved } of candidates.linked) {
    for (const path of pathsOf(resolved)) add(folders, headSha, folderOf(path));
  }
  return { files: [...files.values()], folders: [...folders.values()] };
}

function withMetadata(path: string): readonly string[] {
  const file = metadataFileOf(path);
  return file === undefined ? [path] : [path, file];
}

/** Where a file of the head is at the base. */
export function basePathOf(
  path: string,
  files: readonly ChangedFile[],
): string {
  const file = files.find((one) => one.path === path);
  return file?.previousPath ?? path;
}

function pathsOf(
  resolved: SpecCandidates["linked"][number]["resolved"],
): readonly string[] {
  if (resolved.kind === "paths") return resolved.paths.slice(0, 1);
  return resolved.path === undefined ? [] : [resolved.path];
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
