import type { Surroundings } from "../core/references/surroundings.ts";
import { wantedForMissing } from "../core/references/wanted-surroundings.ts";
import type { CheckedText } from "./checked-text.ts";
import type { RepoRef } from "./job.ts";
import type { FileAt, Sources, WantedSources } from "./ports.ts";
import { type ReadSources, readSources } from "./read-sources.ts";
import { type Sides, surroundingsAt, wantedBy } from "./surroundings-at.ts";

/** What all specs of a pull request together can have looked up; a finding says that there was more. */
const most = { folders: 200, files: 50 };

/** Reads what texts refer to in one call for all of them, and in a second one what may have been meant by what is missing. */
export async function readSurroundings(
  texts: readonly CheckedText[],
  snapshot: Sides,
  repo: RepoRef,
  sources: Pick<Sources, "read">,
): Promise<ReadonlyMap<CheckedText, Surroundings>> {
  const referring = texts.filter(({ report }) => report.references);
  const wanted = referring.map((text) => wantedBy(text, snapshot));
  const first = await read(wanted, repo, sources);
  const around = new Map(
    referring.map((text) => [text, surroundingsAt(text, snapshot, first)]),
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

/** Undefined where there is nothing to read. */
async function read(
  wanted: readonly WantedSources[],
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
