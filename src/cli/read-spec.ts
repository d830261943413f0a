import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";

import type { FileState } from "../core/policy/snapshot.ts";
import { findRepository } from "./find-repository.ts";

/** Larger than any spec; what is longer is named too large and not read. */
const largestBytes = 1_000_000;

/** A file's text as it stands there, byte order mark and all, or what keeps it from being read. */
export type Reading = FileState | { readonly kind: "refused" };

/** At once: to hand so small a file to another thread takes longer than to read it. */
export function readSpec(absolute: string): Reading {
  try {
    const stats = lstatSync(absolute);
    const isLink = stats.isSymbolicLink();
    if (isLink && leadsOut(absolute)) return { kind: "symlink" };
    const { size } = isLink ? statSync(absolute) : stats;
    if (size > largestBytes) return { kind: "too-large", bytes: size };
    return decode(readFileSync(absolute));
  } catch {
    return { kind: "refused" };
  }
}

/** Bytes as text. */
export function decode(bytes: Buffer): FileState {
  if (bytes.length > largestBytes)
    return { kind: "too-large", bytes: bytes.length };
  if (startsAsUtf16(bytes)) return { kind: "not-utf-8" };
  if (bytes.includes(0)) return { kind: "binary" };
  try {
    return { kind: "text", text: decoder.decode(bytes) };
  } catch {
    return { kind: "not-utf-8" };
  }
}

/** By its byte order mark, in either order; neither byte can stand in UTF-8. */
function startsAsUtf16([first, second]: Buffer): boolean {
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  );
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Whether a link ends outside of the repository, or of its own folder where there is none; or nowhere. */
function leadsOut(link: string): boolean {
  const folder = realpathSync(findRepository(dirname(link)));
  const target = realOrNone(link);
  if (target === undefined) return true;
  const path = relative(folder, target);
  return path === ".." || path.startsWith(`..${sep}`);
}

function realOrNone(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
