import { groupBy } from "../../group-by.ts";
import {
  type FingerprintIndex,
  hashGuidance,
  indexFingerprints,
  indexHashes,
  isPrinted,
  isStartPrinted,
} from "../../template/guidance-fingerprint.ts";
import { normaliseGuidance } from "../../template/guidance-text.ts";
import { isKnownGuidance, ownKind } from "../../template/is-known-guidance.ts";
import type { Template } from "../../template/template.ts";
import { documentKind, foreign, gap, sentence } from "./marks.ts";
import {
  cutsIn,
  restBehind,
  sentenceEnds,
  startUpTo,
} from "./sentence-cuts.ts";
import { isPlain, lookAt, type TextLook } from "./text-look.ts";

/** Long enough that nobody writes it by chance, so that it also counts with own words before or behind it. */
const longText = 40;

/** Tells whether a text is, starts with or ends in text of the template, or is that of a widely used one. */
export type GuidanceMatcher = (text: string, look?: TextLook) => boolean;

export function createGuidanceMatcher(
  template: Template | undefined,
): GuidanceMatcher {
  if (template === undefined) return withoutTemplate;
  const known = matchers.get(template.guidance);
  if (known !== undefined) return known;
  const matcher = matcherOf(template);
  matchers.set(template.guidance, matcher);
  return matcher;
}

/** What is looked up is the same for all specs of a template. */
const matchers = new WeakMap<Template["guidance"], GuidanceMatcher>();

function withoutTemplate(text: string, look = lookAt(text)): boolean {
  return isWidelyKnown(text, look);
}

function isWidelyKnown(text: string, { hash, marks }: TextLook): boolean {
  const mayNameKind =
    (marks & documentKind) !== 0 &&
    (!isPlain(text, marks) || ownKind.test(text));
  return isKnownGuidance(text, hash, mayNameKind);
}

function matcherOf({ guidance, fingerprints }: Template): GuidanceMatcher {
  const prints = indexFingerprints(fingerprints);
  const hashes = indexHashes(
    Array.from(guidance, (text) => hashGuidance(text)),
  );
  const borders = bordersOf(
    Array.from(guidance).filter((text) => text.length >= longText),
  );
  return (text, look = lookAt(text)) => {
    const { hash, marks } = look;
    if (isWidelyKnown(text, look)) return true;
    if (isPrinted(hashes, hash) && guidance.has(normaliseGuidance(text)))
      return true;
    if (prints.size > 0) {
      if (isPrinted(prints, hash)) return true;
      if (isPartPrinted(prints, text, marks)) return true;
    }
    return borders(text, marks);
  };
}

/** Tells whether a text is that of the template, or of a widely used one, and nothing else. */
export function createExactMatcher(
  template: Template | undefined,
): GuidanceMatcher {
  let prints: FingerprintIndex | undefined;
  return (text, look = lookAt(text)) => {
    if (isWidelyKnown(text, look)) return true;
    if (template === undefined) return false;
    prints ??= indexFingerprints(template.fingerprints);
    return (
      template.guidance.has(normaliseGuidance(text)) ||
      isPrinted(prints, look.hash)
    );
  };
}

/** Whether a text starts or ends with one of these. Few have the same first or last letters as one, which are looked at first. */
function bordersOf(
  long: readonly string[],
): (text: string, marks: number) => boolean {
  const firsts = new Set(long.map((text) => fourOf(text, 0)));
  const lasts = new Set(long.map((text) => fourOf(text, text.length - 4)));
  const byStart = groupBy(long, (text) => text.slice(0, longText));
  const byEnd = groupBy(long, (text) => text.slice(-longText));
  return (text, marks) => {
    if (isPlain(text, marks)) {
      if (text.length < longText) return false;
      const end = startUpTo(text, text.length);
      if (!firsts.has(fourOf(text, 0)) && !lasts.has(fourOf(text, end - 4)))
        return false;
    }
    const normalised = normaliseGuidance(text);
    if (normalised.length < longText) return false;
    const starts = byStart.get(normalised.slice(0, longText));
    if (starts?.some((known) => normalised.startsWith(known))) return true;
    const ends = byEnd.get(normalised.slice(-longText));
    return ends?.some((known) => normalised.endsWith(known)) ?? false;
  };
}

/** Four characters of ASCII as one number. Letters count as small ones, other characters as themselves or their neighbours. */
function fourOf(text: string, start: number): number {
  let four = 0;
  for (let at = start; at < start + 4; at += 1) {
    four = (four << 8) | (text.charCodeAt(at) & 127) | 32;
  }
  return four;
}

/** By a paragraph, or by the sentences that it starts or ends with. A question with something behind it is answered. */
function isPartPrinted(
  prints: FingerprintIndex,
  text: string,
  marks: number,
): boolean {
  if (text.length < longText || (marks & (sentence | gap)) === 0) return false;
  const isKnown = (part: string): boolean =>
    part.length >= longText &&
    isPrinted(prints, hashGuidance(normaliseGuidance(part)));
  if (text.includes("\n")) {
    const parts = text.split(/\n\s*\n/);
    if (parts.length > 1 && parts.some(isKnown)) return true;
  }
  const ends = (marks & sentence) === 0 ? [] : sentenceEnds(text);
  if (ends.length === 0) return false;
  if ((marks & foreign) !== 0) {
    return ends.some(
      (end) => isKnown(text.slice(0, end)) || isKnown(text.slice(end)),
    );
  }
  const isAsWritten = isPlain(text, marks);
  const normalised = isAsWritten
    ? text.slice(0, startUpTo(text, text.length)).toLowerCase()
    : normaliseGuidance(text);
  const cuts = isAsWritten ? ends : cutsIn(text, ends);
  const starts = cuts
    .filter((_, index) => (ends[index] ?? 0) >= longText)
    .map((cut) => startUpTo(normalised, cut));
  return (
    isStartPrinted(prints, normalised, starts) ||
    cuts.some(
      (cut, index) =>
        text.length - (ends[index] ?? 0) >= longText &&
        isPrinted(
          prints,
          hashGuidance(normalised, restBehind(normalised, cut)),
        ),
    )
  );
}
