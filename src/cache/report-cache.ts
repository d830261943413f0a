import { randomUUID } from "node:crypto";
import {
  mkdirSync,
  renameSync,
  rmSync,
  writevSync,
  openSync,
  closeSync,
} from "node:fs";
import { join } from "node:path";

import { dropOldFiles } from "./drop-old-files.ts";
import { encodeReportFile, openReportFile } from "./report-file.ts";

/** What one repository's file holds at most; what was not asked for longest goes first. */
const largestBytes = 64_000_000;
/** What all of them hold together. */
const largestFolderBytes = 256_000_000;
/** The system's own limit of buffers in one call is 1,024. */
const buffersAtOnce = 1000;

/** Reports of earlier runs. None of its functions ever throws: a cache that fails is a slower run, and no error. */
export interface ReportCache {
  read(key: Buffer): Buffer | undefined;
  add(key: Buffer, report: Buffer): void;
  /** Writes what was added. */
  close(): void;
}

/**
 * One file for each repository. It is never changed in place: a new one takes its name at once, so that runs at the same time see
 * one or the other, and a run that is killed leaves the old one. Of two that write at once the later wins; what the other
 * found is found again.
 */
export function openReportCache(folder: string, name: string): ReportCache {
  const path = join(folder, `${name}.reports`);
  const file = openReportFile(path);
  const added = new Map<string, Buffer>();
  const used = new Set<string>();
  let bytes = 0;

  return {
    read(key) {
      const report = file && attempt(() => file.read(key));
      if (report !== undefined) used.add(key.toString("latin1"));
      return report;
    },
    add(key, report) {
      if (bytes + report.length > largestBytes) return;
      bytes += report.length;
      added.set(key.toString("latin1"), report);
    },
    close() {
      file?.close();
      if (added.size === 0) return;
      attempt(() => {
        mkdirSync(folder, { recursive: true });
        replaceFile(path, merge(path, added, used));
        dropOldFiles(folder, largestFolderBytes);
      });
    },
  };
}

/** What is new, what this run read, and what else there is as far as it fits; read again, since another run may have written. */
function merge(
  path: string,
  added: ReadonlyMap<string, Buffer>,
  used: ReadonlySet<string>,
): ReadonlyMap<string, Buffer> {
  const file = openReportFile(path);
  const kept = [...(file?.readAll() ?? [])];
  file?.close();
  const merged = new Map<string, Buffer>();
  let bytes = 0;
  for (const [key, report] of [
    ...added,
    ...kept.filter((entry) => used.has(entry[0])),
    ...kept.filter((entry) => !used.has(entry[0])),
  ]) {
    if (merged.has(key)) continue;
    bytes += report.length;
    if (bytes > largestBytes) break;
    merged.set(key, report);
  }
  return merged;
}

function replaceFile(path: string, entries: ReadonlyMap<string, Buffer>): void {
  const draft = `${path}.${randomUUID()}.draft`;
  try {
    const descriptor = openSync(draft, "wx");
    try {
      const parts = encodeReportFile(entries);
      for (let at = 0; at < parts.length; at += buffersAtOnce)
        writeAll(descriptor, parts.slice(at, at + buffersAtOnce));
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeAll(descriptor: number, parts: readonly Buffer[]): void {
  const wanted = parts.reduce((sum, part) => sum + part.length, 0);
  // A full disk writes less and says nothing.
  if (writevSync(descriptor, [...parts]) !== wanted)
    throw new Error("The cache could not be written as a whole");
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
