import type { PullRequest, Snapshot } from "../core/policy/snapshot.ts";
import type { Place } from "../core/references/resolve-target.ts";
import {
  joinPath,
  type Surroundings,
} from "../core/references/surroundings.ts";
import { wantedSurroundings } from "../core/references/wanted-surroundings.ts";
import type { CheckedText } from "./checked-text.ts";
import type { WantedSources } from "./ports.ts";
import type { ReadSources } from "./read-sources.ts";

/** The two commits, and what lies between them. */
export type Sides = Pick<
  Snapshot,
  "headSha" | "baseSha" | "files" | "repository"
> & {
  readonly pull: Pick<PullRequest, "baseRef">;
};

function placeOf({ request }: CheckedText, { repository, pull }: Sides): Place {
  const { url, defaultBranch } = repository;
  // What is on the default branch can be told from another branch's commits by chance only.
  const pages =
    pull.baseRef === defaultBranch ? { url, defaultBranch } : undefined;
  return { path: request.path, pages };
}

/** What has to be read for what a text refers to, at the commits that it is judged by. */
export function wantedBy(text: CheckedText, head: Sides): WantedSources {
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
  { headSha, baseSha }: Sides,
): readonly string[] {
  return side === "head" ? [headSha, baseSha] : [baseSha];
}

/** What was read around a text. What the head lacks and the pull request has not taken away is there once it is merged: its branch is older. */
export function surroundingsAt(
  text: CheckedText,
  head: Sides,
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

function takenAwayIn({ files }: Sides): (path: string) => boolean {
  const gone = new Set(
    files.flatMap(({ status, path, previousPath }) => {
      if (status === "removed") return [path];
      return status === "renamed" && previousPath ? [previousPath] : [];
    }),
  );
  return (path) => gone.has(path);
}
