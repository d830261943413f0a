import {
  hashGuidance,
  indexHashes,
  isPrinted,
} from "./guidance-fingerprint.ts";
import { normaliseGuidance } from "./guidance-text.ts";
import { knownHashes } from "./known-hashes.ts";

/** A shorter text can be somebody's own words. */
export const shortestKnown = 16;

const all = indexHashes(knownHashes);

/** What a document calls itself, behind an article. */
export const ownKind =
  /\b(?:an?|the|this|your) (?:adr|[bcjkrt]ep|enhancement|feature|proposal|rfc|sip)\b/i;
const eachKind = new RegExp(ownKind, "g");

/** Many templates are another one with its own word: "What is out of scope for this KEP?", "for this enhancement?". */
export function withoutKind(normalised: string): string {
  return normalised.replaceAll(eachKind, "#");
}

/** A longer text is no paragraph of a template. */
const longest = 1_000;

/**
 * Whether a text, by its hash in the form to compare, is guidance of such a template, whatever template its document follows.
 * `mayNameKind`: it may have a word for what documents call themselves.
 */
export function isKnownGuidance(
  text: string,
  hash: number,
  mayNameKind: boolean,
): boolean {
  if (text.length < shortestKnown) return false;
  if (isPrinted(all, hash))
    return normaliseGuidance(text).length >= shortestKnown;
  if (!mayNameKind || text.length > longest) return false;
  const bare = withoutKind(normaliseGuidance(text));
  return bare.includes("#") && isPrinted(all, hashGuidance(bare));
}
