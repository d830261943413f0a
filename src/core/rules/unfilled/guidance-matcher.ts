import {
  fingerprintGuidance,
  fingerprintNormalised,
} from "../../template/guidance-fingerprint.ts";
import { normaliseGuidance } from "../../template/guidance-text.ts";
import { isKnownGuidance } from "../../template/known-guidance.ts";
import type { Template } from "../../template/template.ts";

/** Long enough that nobody writes it by chance, so that it also counts with own words before or behind it. */
const longText = 40;

/** Tells whether a text is, starts with or ends in text of the template, or is that of a widely used one. */
export type GuidanceMatcher = (text: string) => boolean;

export function createGuidanceMatcher(
  template: Template | undefined,
): GuidanceMatcher {
  if (template === undefined) {
    return (text) => isKnownGuidance(normaliseGuidance(text));
  }
  const { guidance, fingerprints } = template;
  const long = Array.from(guidance).filter((text) => text.length >= longText);
  return (text) => {
    const normalised = normaliseGuidance(text);
    if (guidance.has(normalised)) return true;
    if (isKnownGuidance(normalised)) return true;
    if (isFingerprinted(text, normalised, fingerprints)) return true;
    if (normalised.length < longText) return false;
    return long.some(
      (known) => normalised.startsWith(known) || normalised.endsWith(known),
    );
  };
}

/** As a whole, by a paragraph of it, or by the sentences that it starts or ends with. A question with something behind it is answered. */
function isFingerprinted(
  text: string,
  normalised: string,
  fingerprints: ReadonlySet<string>,
): boolean {
  if (fingerprints.size === 0) return false;
  const isKnown = (part: string): boolean =>
    fingerprints.has(fingerprintGuidance(part));
  if (fingerprints.has(fingerprintNormalised(normalised))) return true;
  if (text.length < longText) return false;
  if (
    text
      .split(/\n\s*\n/)
      .some((part) => part.length >= longText && isKnown(part))
  )
    return true;
  const ends = Array.from(
    text.slice(0, furthest).matchAll(/[.:!)](?=\s)/g),
    ({ index }) => index + 1,
  );
  return ends.some(
    (end) =>
      (end >= longText && isKnown(text.slice(0, end))) ||
      (text.length - end >= longText && isKnown(text.slice(end))),
  );
}

/** Longer texts are looked through up to here: guidance stands at a start. */
const furthest = 2_000;
