import { type Beginning, beginningsOf } from "./beginnings.ts";

/** What can be found only in texts that have certain words. */
export interface NeedsWords {
  /** Words, phrases and marks, one of which stands in every such text, words from where they start; see `beginningsOf`. */
  readonly needs: string;
}

/**
 * Tells which of many patterns a text may fit, by a single look at its words. White space in the text has to be single blanks. To
 * ask each pattern takes much longer, and most sentences fit none.
 */
export function indexByWords<Pattern extends NeedsWords>(
  patterns: readonly Pattern[],
): (text: string) => ReadonlySet<Pattern> {
  const everything = new Set(patterns);
  const always = new Set<Pattern>();
  const byMark = new Map<string, Pattern[]>();
  const byLetters = new Map<number, Entry<Pattern>[]>();
  // The same for letters in ASCII: most words are looked up here.
  const byPlainLetters = Array.from(
    { length: 1 << 14 },
    (): readonly Entry<Pattern>[] | undefined => undefined,
  );
  for (const pattern of patterns) {
    for (const beginning of beginningsOf(pattern.needs)) {
      const { text } = beginning;
      if (/^[^\p{L}\p{N}]/u.test(text)) add(byMark, text, pattern);
      else if (text.length < 2) always.add(pattern);
      else {
        const third = text.length > 2 ? text.charCodeAt(2) : undefined;
        const entry = { ...beginning, third, pattern };
        add(
          byLetters,
          bothLetters(text.charCodeAt(0), text.charCodeAt(1)),
          entry,
        );
      }
    }
  }
  for (const [letters, entries] of byLetters) {
    if (letters < byPlainLetters.length) byPlainLetters[letters] = entries;
  }

  return (text) => {
    const lower = text.toLowerCase();
    let found: Set<Pattern> | undefined;
    let isInWord = false;
    for (let at = 0; at < lower.length; at += 1) {
      const code = lower.charCodeAt(at);
      const isForeign = code > 127;
      const isStart = !isInWord || isForeign;
      isInWord = isWordCode(code);
      if (!isStart || !(isInWord || isForeign)) continue;
      // Patterns take it for an `s`.
      if (code === longS) return everything;
      const letters = bothLetters(code, lower.charCodeAt(at + 1));
      const entries =
        letters < byPlainLetters.length
          ? byPlainLetters[letters]
          : byLetters.get(letters);
      if (entries === undefined) continue;
      const third = lower.charCodeAt(at + 2);
      for (const entry of entries) {
        if (entry.third !== undefined && entry.third !== third) continue;
        if (stands(entry, lower, at)) {
          found ??= new Set(always);
          found.add(entry.pattern);
        }
      }
    }
    for (const [mark, marked] of byMark) {
      if (!text.includes(mark)) continue;
      found ??= new Set(always);
      for (const pattern of marked) found.add(pattern);
    }
    return found ?? always;
  };
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
  readonly third: number | undefined;
  readonly pattern: Pattern;
}

const longS = 0x17f;

/** Two letters as one number, below 2¹⁴ where both are ASCII. */
function bothLetters(first: number, second: number): number {
  return first < 128 && second < 128
    ? (first << 7) | second
    : (1 << 14) + first * 65_536 + second;
}

function stands(
  { text, isOpen }: Beginning,
  lower: string,
  at: number,
): boolean {
  if (!lower.startsWith(text, at)) return false;
  const end = at + text.length;
  return (
    isOpen ||
    !isWordCode(lower.charCodeAt(end)) ||
    !isWordCode(lower.charCodeAt(end - 1))
  );
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
