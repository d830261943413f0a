import { normaliseGuidance } from "./guidance-text.ts";

/**
 * Stands for a piece of template text where the text itself is not kept. 53 bits (cyrb53): enough to tell thousands of sentences
 * apart, and no secret.
 */
export function fingerprintGuidance(text: string): string {
  return hashGuidance(normaliseGuidance(text)).toString(36);
}

/** Fingerprints by their lower 32 bits, so that most texts are told to have none of them by a look at a small number. */
export type FingerprintIndex = ReadonlyMap<number, number>;

export function indexFingerprints(prints: Iterable<string>): FingerprintIndex {
  return indexHashes(Array.from(prints, hashOf));
}

/** The number that a fingerprint writes down. */
export function hashOf(print: string): number {
  return Number.parseInt(print, 36);
}

export function indexHashes(hashes: readonly number[]): FingerprintIndex {
  const index = new Map<number, number>();
  for (const hash of hashes) index.set(hash | 0, hash);
  return index;
}

/** Of the `hashGuidance` of a text. */
export function isPrinted(index: FingerprintIndex, hash: number): boolean {
  return index.get(hash | 0) === hash;
}

/** The number that a fingerprint is, of a text that is in the form to compare and read from `start` on. */
export function hashGuidance(normalised: string, start = 0): number {
  let low = lowSeed;
  let high = highSeed;
  // By place, not by `of`, which makes a string of each letter: this runs over all that a document says.
  for (let at = start; at < normalised.length; at += 1) {
    const code = normalised.codePointAt(at) ?? 0;
    if (code > 0xff_ff) at += 1;
    low = mixLow(low, code);
    high = mixHigh(high, code);
  }
  return finishHash(low, high);
}

/** Whether one of its starts is printed: those up to each of these places, which come in order. One pass, however many there are. */
export function isStartPrinted(
  index: FingerprintIndex,
  normalised: string,
  ends: readonly number[],
): boolean {
  let low = lowSeed;
  let high = highSeed;
  let at = 0;
  for (const end of ends) {
    for (; at < end; at += 1) {
      const code = normalised.codePointAt(at) ?? 0;
      if (code > 0xff_ff) at += 1;
      low = mixLow(low, code);
      high = mixHigh(high, code);
    }
    if (isPrinted(index, finishHash(low, high))) return true;
  }
  return false;
}

export const lowSeed = 0xde_ad_be_ef | 0;
export const highSeed = 0x41_c6_ce_57;

export function mixLow(low: number, code: number): number {
  return Math.imul(low ^ code, 2_654_435_761);
}

export function mixHigh(high: number, code: number): number {
  return Math.imul(high ^ code, 1_597_334_677);
}

export function finishHash(low: number, high: number): number {
  let one = Math.imul(low ^ (low >>> 16), 2_246_822_507);
  one ^= Math.imul(high ^ (high >>> 13), 3_266_489_909);
  let other = Math.imul(high ^ (high >>> 16), 2_246_822_507);
  other ^= Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & other) + (one >>> 0);
}
