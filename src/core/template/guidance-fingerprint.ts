import { normaliseGuidance } from "./guidance-text.ts";

/**
 * Stands for a piece of template text where the text itself is not kept. 53 bits (cyrb53): enough to tell thousands of sentences
 * apart, and no secret.
 */
export function fingerprintGuidance(text: string): string {
  return fingerprintNormalised(normaliseGuidance(text));
}

/** The same for a text that is in the form to compare already. */
export function fingerprintNormalised(normalised: string): string {
  let low = 0xde_ad_be_ef;
  let high = 0x41_c6_ce_57;
  // By place, not by `of`, which makes a string of each letter: this runs over all that a document says.
  for (let at = 0; at < normalised.length; at += 1) {
    const code = normalised.codePointAt(at) ?? 0;
    if (code > 0xff_ff) at += 1;
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507);
  low ^= Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507);
  high ^= Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(36);
}
