import type { PullRequest, Snapshot } from "../core/policy/snapshot.ts";
import type { Place } from "../core/references/resolve-target.ts";
import {
  joinPath,
  type Surroundings,
} from "../core/references/surroundings.ts";
import {
  wantedForMissing,
  wantedSurroundings,
} from "../core/references/wanted-surroundings.ts";
import type { CheckedText } from "./check-specs.ts";
import type { RepoRef } from "./job.ts";
import type { FileAt, Sources } from "./ports.ts";
import { type ReadSources, readSources } from "./read-sources.ts";

/** What all specs of a pull request together can have looked up; a finding says that there was more. */
const most = { folders: 200, files: 50 };

type Head = Pick<Snapshot, "headSha" | "baseSha" | "files" | "repository"> & {
  readonly pull: Pick<PullRequest, "baseRef">;
};

/**
 * Reads what texts refer to, as the commit of their side has it. What the head lacks, and the pull request has not taken away, is there
 * once it is merged: its branch is older.
 */
export async function readSurroundings(
  texts: readonly CheckedText[],
  snapshot: Head,
  repo: RepoRef,
  sources: Pick<Sources, "read">,
): Promise<ReadonlyMap<CheckedText, Surroundings>> {
  const referring = texts.filter(({ report }) => report.references);
  const wanted = referring.map((text) => wantedBy(text, snapshot));
  const first = await read(wanted, repo, sources);
  const around = new Map(
    referring.map((text) => [text, surroundingsOf(text, snapshot, first)]),
  );
  const missing = referring.flatMap((text) => {
    const known = around.get(text);
    const { references } = text.report;
    return text.side === "head" && known && references
      ? wantedForMissing(references, known)
      : [];
  });
  if (missing.length === 0) return around;
  const sha = snapshot.headSha;
  const second = await read(
    [{ files: [], folders: missing.map((path) => ({ sha, path })) }],
    repo,
    sources,
  );
  for (const [text, known] of around) {
    if (text.side === "base") continue;
    const nearby = missing.flatMap((path) => {
      const names = second?.folderIfRead({ sha, path });
      return names === undefined ? [] : [[path, names] as const];
    });
    const folders = new Map([...nearby, ...known.folders]);
    around.set(text, { ...known, folders });
  }
  return around;
}

interface Wanted {
  readonly files: readonly FileAt[];
  readonly folders: readonly FileAt[];
}

function placeOf({ request }: CheckedText, { repository, pull }: Head): Place {
  const { url, defaultBranch } = repository;
  // What is on the default branch can be told from another branch's commits by chance only.
  const pages =
    pull.baseRef === defaultBranch ? { url, defaultBranch } : undefined;
  return { path: request.path, pages };
}

function wantedBy(text: CheckedText, head: Head): Wanted {
  const { references } = text.report;
  if (references === undefined) return { files: [], folders: [] };
  const wanted = wantedSurroundings(references, placeOf(text, head));
  const at = (path: string) => shasOf(text, head).map((sha) => ({ sha, path }));
  return {
    files: wanted.texts.flatMap(at),
    folders: wanted.folders.flatMap(at),
  };
}

function shasOf(
  { side }: CheckedText,
  { headSha, baseSha }: Head,
): readonly string[] {
  return side === "head" ? [headSha, baseSha] : [baseSha];
}

/** Undefined where there is nothing to read. */
async function read(
  wanted: readonly Wanted[],
  repo: RepoRef,
  sources: Pick<Sources, "read">,
): Promise<ReadSources | undefined> {
  const files = distinct(wanted.flatMap((one) => one.files)).slice(
    0,
    most.files,
  );
  const folders = distinct(wanted.flatMap((one) => one.folders)).slice(
    0,
    most.folders,
  );
  if (files.length === 0 && folders.length === 0) return undefined;
  return readSources(repo, { files, folders }, sources);
}

function distinct(all: readonly FileAt[]): readonly FileAt[] {
  return [...new Map(all.map((at) => [`${at.sha}:${at.path}`, at])).values()];
}

function surroundingsOf(
  text: CheckedText,
  head: Head,
  known: ReadSources | undefined,
): Surroundings {
  const { references } = text.report;
  const place = placeOf(text, head);
  const wanted = references
    ? wantedSurroundings(references, place)
    : { folders: [], texts: [] };
  const isTakenAway = takenAwayIn(head);
  const shas = shasOf(text, head);
  const folders = new Map<string, readonly string[]>();
  for (const path of wanted.folders) {
    const [own, older] = shas.map((sha) => known?.folderIfRead({ sha, path }));
    if (own === undefined) continue;
    const left = (older ?? []).filter(
      (name) => !isTakenAway(joinPath(path, name)),
    );
    folders.set(path, [...new Set([...own, ...left])]);
  }
  const texts = new Map<string, string>();
  const unread = new Set<string>();
  for (const path of wanted.texts) {
    const [own, older] = shas.map((sha) => known?.fileIfRead({ sha, path }));
    const file =
      own?.kind === "absent" && !isTakenAway(path) && older ? older : own;
    if (file === undefined) unread.add(path);
    if (file?.kind === "text") texts.set(path, file.text);
  }
  return { ...place, isWhole: true, folders, texts, unread };
}

function takenAwayIn({ files }: Head): (path: string) => boolean {
  const gone = new Set(
    files.flatMap(({ status, path, previousPath }) => {
      if (status === "removed") return [path];
      return status === "renamed" && previousPath ? [previousPath] : [];
    }),
  );
  return (path) => gone.has(path);
}
