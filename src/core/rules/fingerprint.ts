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
  return fingerprintOf(keyOf(rule, excerpt), occurrence);
}

/** Fingerprints of problems in document order. Where the text at the place says nothing, as a dash does, the message does. */
export function fingerprintAll(
  text: string,
  problems: readonly JudgedProblem[],
): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, at, message }) => {
    const excerpt = text.slice(at.start, at.end);
    const key = keyOf(rule, saysSomething(excerpt) ? excerpt : message);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return fingerprintOf(key, occurrence);
  });
}

function keyOf(rule: string, excerpt: string): string {
  return `${rule}\n${normaliseGuidance(excerpt)}`;
}

function fingerprintOf(key: string, occurrence: number): string {
  const hash = sha256(utf8ToBytes(`${key}\n${occurrence}`));
  return bytesToHex(hash.subarray(0, length / 2));
}

function saysSomething(text: string): boolean {
  return /[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}
