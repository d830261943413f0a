import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { normaliseGuidance } from "../template/guidance-text.ts";
import type { JudgedProblem } from "./run-rules.ts";

/** 16 hex digits: enough to tell a thousand findings of a document apart. */
const length = 16;

/** Names a problem by rule, text and number of the occurrence, so that it keeps its name when lines move. */
export function fingerprint(
  rule: string,
  excerpt: string,
  occurrence: number,
): string {
  const key = `${rule}\n${normaliseGuidance(excerpt)}\n${occurrence}`;
  return bytesToHex(sha256(utf8ToBytes(key))).slice(0, length);
}

/** Fingerprints of problems in document order. Where the text at the place says nothing, as a dash does, the message does. */
export function fingerprintAll(
  text: string,
  problems: readonly JudgedProblem[],
): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, at, message }) => {
    const excerpt = text.slice(at.start, at.end);
    const named = /[\p{L}\p{N}]/u.test(excerpt) ? excerpt : message;
    const key = `${rule}\n${normaliseGuidance(named)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return fingerprint(rule, named, occurrence);
  });
}
