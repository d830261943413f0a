import {
  gapPhrases,
  progressPhrases,
  sampleNouns,
} from "./placeholder-words.ts";

const phrases: ReadonlySet<string> = new Set(Object.values(gapPhrases).flat());

/** A date that is still a pattern, in any order and case. */
const datePattern =
  /^(?:y{4}|jjjj|aaaa)([-/.])mm\1(?:dd|tt|jj)$|^(?:dd|tt|jj)([-/.])mm\2(?:y{4}|jjjj|aaaa)$|^mm([-/.])dd\3y{2,4}$/i;

const progress: ReadonlySet<string> = new Set(progressPhrases);

export function isProgress(text: string): boolean {
  return progress.has(phraseOf(text));
}

/** `YYYY-MM-DD`. In a table of several columns it is rather the format of something. */
export function isDatePattern(text: string): boolean {
  return datePattern.test(text.trim());
}

export function phraseOf(text: string): string {
  const phrase = text.trim().toLowerCase();
  let { length } = phrase;
  while (length > 0 && /[.!\s]/.test(phrase.charAt(length - 1))) length -= 1;
  return phrase.slice(0, length);
}

/** Whether a text says nothing but that something is missing: `TBD`, `…`, `???`, `YYYY-MM-DD`, "Coming soon". */
export function isGap(text: string): boolean {
  if (
    /^your (?:name|team|role|email|company|title|project|product)\b(?: and [a-z]+)?\W*$/i.test(
      text,
    )
  )
    return true;
  if (/^(?:\w+ ){1,3}(?:go|goes) here\W*$/i.test(text)) return true;
  if (/^_{3,}$/.test(text.trim())) return true;
  const bare = text.trim().replace(/^[([{"'<*_`]+|[)\]}"'>*_`]+$/g, "");
  if (bare === "") return false;
  if (bare.length > 60) return false;
  if (/^(?:\.{3,}|\u2026|\?{2,})$/.test(bare)) return true;
  if (/^(?:etc\.?\W{0,2})?\?{2,}$/i.test(bare)) return true;
  if (datePattern.test(bare)) return true;
  return phrases.has(phraseOf(bare));
}

/** `Given …`, `So that…`, `Label: ...`: a start whose rest is an ellipsis. */
export function isTrailingGap(text: string): boolean {
  if (!text.includes("\u2026") && !text.includes("...")) return false;
  return (
    /^\W*(?:(?:given|when|then|and|but)\W*\s|(?:as an? [^,.\u2026]{1,40},? )?(?:i want(?: to)?|so that)\W{0,3}?)(?:\u2026|\.{3})\W*$/i.test(
      text,
    ) ||
    /^[^.:\u2026]{1,60}:\s*(?:\u2026|\.{3,})$/.test(text) ||
    /^[A-Z]{1,5}-?\d+[.):]?\s*(?:\u2026|\.{3,})$/.test(text)
  );
}

const sample = new RegExp(
  `^(?:\\p{L}+ )?(?:${sampleNouns.join("|")}) ?#?(?:\\d{1,2}|[A-C])(?: \\([^()]*\\))?[.:]?$`,
  "iu",
);

/** `Metric 2`, `Primary goal 1`: named by its number only, as templates show how many there may be. */
export function isSampleItem(text: string): boolean {
  return text.length < 60 && sample.test(text);
}

/** A value that only metadata and fields have: `XX`, `#NNN`, the whole list of choices. */
export function isGapValue(label: string, value: string): boolean {
  if (isGap(value)) return true;
  const bare = value.trim();
  if (/^#?(?:x{2,}|n{3,}|0000|9999)$/i.test(bare)) return true;
  return takesOneOf.test(label) && isListOfChoices(bare);
}

/** Labels whose value is one of a few. A type in documentation of code is not: `string | number | undefined`. */
const takesOneOf =
  /\b(?:status|state|stage|phase|priority|severity|complexity|decision|risk|impact|effort|category|kind|version)\b/i;

function isListOfChoices(value: string): boolean {
  const inside = value.replaceAll(/^[{[(<]|[}\])>]$/g, "");
  const isWrapped = inside.length === value.length - 2;
  const choices = inside
    .split(isWrapped ? /[|,/]/ : /\|| \/ /)
    .map((choice) => choice.trim());
  return (
    choices.length >= 3 &&
    choices.every((choice) =>
      /^(?:v\d[\d.]*|\p{L}[\p{L}\p{N} _-]{0,24}|\u2026|\.{3})$/u.test(choice),
    )
  );
}
