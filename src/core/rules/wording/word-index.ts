import type { Beginning } from "./beginnings.ts";
import { beginningsOfAll } from "./beginnings-of-all.ts";

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
  const always = new Set<Pattern>();
  const byMark = new Map<string, readonly Pattern[]>();
  const byStart = new Map<number, Entry<Pattern>[]>();
  for (const [key, places] of beginnings) {
    const isOpen = key.endsWith("*");
    const text = isOpen ? key.slice(0, -1) : key;
    const found = places.split(" ").flatMap((at) => patterns[Number(at)] ?? []);
    if (isMark(text)) byMark.set(text, found);
    else if (isTooOpen({ text, isOpen }))
      for (const one of found) always.add(one);
    else add(byStart, startOf(text), { text, isOpen, patterns: found });
  }
  const marks = Array.from(byMark);
  // Nearly all words are told to begin nothing by a look at this.
  const slots = new Uint8Array(slotCount);
  for (const start of byStart.keys()) slots[slotOf(start)] = 1;

  return (text) => {
    const lower = text.toLowerCase();
    let found: Set<Pattern> | undefined;
    const look = (start: number, at: number): void => {
      for (const entry of byStart.get(start) ?? []) {
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
        if (letters === most) continue;
        start = (start << 8) | code;
        letters += 1;
        if (letters === most && slots[slotOf(start)] !== 0)
          look(start, at + 1 - most);
        continue;
      }
      if (letters > 0 && letters < most && slots[slotOf(start)] !== 0)
        look(start, at - letters);
      start = 0;
      letters = 0;
      if (code < 128) continue;
      // Patterns take it for an `s`.
      if (code === longS) return everything;
      if (slots[slotOf(-code)] !== 0) look(-code, at);
    }
    if (letters > 0 && letters < most) look(start, lower.length - letters);
    for (const [mark, marked] of marks) {
      if (!text.includes(mark)) continue;
      found ??= new Set(always);
      for (const pattern of marked) found.add(pattern);
    }
    return found ?? always;
  };
}

function isMark(text: string): boolean {
  return !isWordCode(text.charCodeAt(0)) && /^[^\p{L}\p{N}]/u.test(text);
}

/** So many letters of a word are one number. */
const most = 4;

/** How a text starts: as its first letters in ASCII, or, below zero, as one letter beyond it. */
function startOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first > 127) return -first;
  let start = first;
  for (let at = 1; at < Math.min(most, text.length); at += 1) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) break;
    start = (start << 8) | code;
  }
  return start;
}

/** Whether more words begin like it than can be told by their start. */
function isTooOpen({ text, isOpen }: Beginning): boolean {
  if (text === "") return true;
  return isOpen && startOf(text) !== startOf(`${text}xxx`);
}

const slotCount = 4_096;

function slotOf(start: number): number {
  return Math.imul(start, 2_654_435_761) >>> 20;
}

function add<Key, Value>(
  lists: Map<Key, Value[]>,
  key: Key,
  value: Value,
): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
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

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
