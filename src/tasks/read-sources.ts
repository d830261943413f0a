import type { FileState } from "../core/policy/snapshot.ts";
import type { RepoRef } from "./job.ts";
import type { FileAt, Sources, WantedSources } from "./ports.ts";

/** What was read, to be asked for by commit and path. */
export interface ReadSources {
  /** Throws for a file that was not wanted: it says nothing about whether it is there. */
  file(at: FileAt): FileState;
  /** Empty where there is no such folder. */
  folder(at: FileAt): readonly string[];
  /** Undefined for what was not wanted. */
  fileIfRead(at: FileAt): FileState | undefined;
  folderIfRead(at: FileAt): readonly string[] | undefined;
}

export async function readSources(
  repo: RepoRef,
  wanted: WantedSources,
  sources: Pick<Sources, "read">,
): Promise<ReadSources> {
  const read = await sources.read(repo, wanted);
  const files = new Map(
    wanted.files.map((at, i) => [keyOf(at), read.files[i]]),
  );
  const folders = new Map(
    wanted.folders.map((at, i) => [keyOf(at), read.folders[i]]),
  );
  return {
    file(at) {
      const state = files.get(keyOf(at));
      if (!state) throw new Error(`File ${keyOf(at)} was not read`);
      return state;
    },
    folder: (at) => folders.get(keyOf(at)) ?? [],
    fileIfRead: (at) => files.get(keyOf(at)),
    folderIfRead: (at) => folders.get(keyOf(at)),
  };
}

function keyOf({ sha, path }: FileAt): string {
  return `${sha}:${path}`;
}
