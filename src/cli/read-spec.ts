import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";

import type { FileState } from "../core/policy/snapshot.ts";
import { findRepository } from "./find-repository.ts";

/** Larger than any spec; what is longer is named too large and not read. */
const largestBytes = 1_000_000;

/** A file's text as it stands there, byte order mark and all, or what keeps it from being read. */
export type Reading = FileState | { readonly kind: "refused" };

export async function readSpec(absolute: string): Promise<Reading> {
  try {
    if (await isLinkOut(absolute)) return { kind: "symlink" };
    const { size } = await stat(absolute);
    if (size > largestBytes) return { kind: "too-large", bytes: size };
    return decode(await readFile(absolute));
  } catch {
    return { kind: "refused" };
  }
}

/** Bytes as text. */
export function decode(bytes: Buffer): FileState {
  if (bytes.length > largestBytes)
    return { kind: "too-large", bytes: bytes.length };
  if (bytes.includes(0)) return { kind: "binary" };
  try {
    return { kind: "text", text: decoder.decode(bytes) };
  } catch {
    return { kind: "not-utf-8" };
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Whether it is a link that ends outside of the repository, or of its own folder where there is none; or nowhere. */
async function isLinkOut(absolute: string): Promise<boolean> {
  if (!(await lstat(absolute)).isSymbolicLink()) return false;
  const folder = await realpath(findRepository(dirname(absolute)));
  const target = await realpath(absolute).catch(() => undefined);
  if (target === undefined) return true;
  const path = relative(folder, target);
  return path === ".." || path.startsWith(`..${sep}`);
}
