import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { normaliseGuidance } from "../template/guidance-text.ts";
import type { JudgedProblem } from "./run-rules.ts";

/** 16 hex digits: enough to tell a thousand findings of a document apart. */
const length = 16;

/**
 * Names problems by rule, text and number of the occurrence, so that one keeps its name when lines move. `problems` in
 * document order; the answers are in the same order.
 */
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
    const digest = sha256(utf8ToBytes(`${key}\n${occurrence}`));
    return bytesToHex(digest).slice(0, length);
  });
}
