import type { Beginning } from "./beginnings.ts";
import { beginningsOfAll, readBeginnings } from "./beginnings-of-all.ts";
import { isWordCode, markStart, noStart, startLetters } from "./word-start.ts";

/** What can be found only in texts that have certain words. */
export interface NeedsWords {
  /** Words, phrases and marks, one of which stands in every such text, words from where they start; see `beginningsOf`. */
  readonly needs: string;
}

/**
 * Tells which of many patterns a text may fit, by a single look at its words. White space in the text has to be single blanks. To
 * ask each pattern takes much longer, and most sentences fit none. To find out how texts begin takes long as well: who knows it hands
 * it in.
 */
export function indexByWords<Pattern extends NeedsWords>(
  patterns: readonly Pattern[],
  beginnings = beginningsOfAll(patterns.map(({ needs }) => needs)),
): (text: string) => ReadonlySet<Pattern> {
  const everything = new Set(patterns);
  const read = (list: string): readonly Entry<Pattern>[] =>
    readBeginnings(list).map((one) => ({
      ...one,
      patterns: one.places.flatMap((at) => patterns[at] ?? []),
    }));
  // Few of them ever start a word of any text: the others are not read.
  const byStart = new Map<number, string | readonly Entry<Pattern>[]>();
  for (const [at, start] of beginnings.starts.entries())
    byStart.set(start, beginnings.lists[at] ?? "");
  const entriesAt = (start: number): readonly Entry<Pattern>[] => {
    const known = byStart.get(start) ?? [];
    if (typeof known !== "string") return known;
    const entries = read(known);
    byStart.set(start, entries);
    return entries;
  };
  const always = new Set(entriesAt(noStart).flatMap((one) => one.patterns));
  const marks = entriesAt(markStart);
  // Nearly all words are told to begin nothing by a look at this.
  const slots = new Uint8Array(slotCount);
  for (const start of byStart.keys()) slots[slotOf(start)] = 1;

  return (text) => {
    const lower = text.toLowerCase();
    let found: Set<Pattern> | undefined;
    const look = (start: number, at: number): void => {
      for (const entry of entriesAt(start)) {
        if (!stands(entry, lower, at)) continue;
        found ??= new Set(always);
        for (const pattern of entry.patterns) found.add(pattern);
      }
    };
    let start = 0;
    let letters = 0;
    for (let at = 0; at < lower.length; at += 1) {
      const code = lower.charCodeAt(at);
      if (isWordCode(code)) {
        if (letters === startLetters) continue;
        start = (start << 8) | code;
        letters += 1;
        if (letters === startLetters && slots[slotOf(start)] !== 0)
          look(start, at + 1 - startLetters);
        continue;
      }
      if (letters > 0 && letters < startLetters && slots[slotOf(start)] !== 0)
        look(start, at - letters);
      start = 0;
      letters = 0;
      if (code < 128) continue;
      // Patterns take it for an `s`.
      if (code === longS) return everything;
      if (slots[slotOf(-code)] !== 0) look(-code, at);
    }
    if (letters > 0 && letters < startLetters)
      look(start, lower.length - letters);
    for (const mark of marks) {
      if (!text.includes(mark.text)) continue;
      found ??= new Set(always);
      for (const pattern of mark.patterns) found.add(pattern);
    }
    return found ?? always;
  };
}

const slotCount = 4_096;

function slotOf(start: number): number {
  return Math.imul(start, 2_654_435_761) >>> 20;
}

interface Entry<Pattern> extends Beginning {
  readonly patterns: readonly Pattern[];
}

const longS = 0x17f;

function stands(
  { text, isOpen }: Beginning,
  lower: string,
  at: number,
): boolean {
  const end = at + text.length;
  if (end > lower.length) return false;
  // The last letter tells most of what begins alike apart.
  if (lower.charCodeAt(end - 1) !== text.charCodeAt(text.length - 1))
    return false;
  if (!lower.startsWith(text, at)) return false;
  return (
    isOpen ||
    end === lower.length ||
    !isWordCode(lower.charCodeAt(end)) ||
    !isWordCode(lower.charCodeAt(end - 1))
  );
}
