/** What of an id comes before its number, in lower case, and the digits as written; undefined where it ends in none. */
export function splitId(
  id: string,
): { readonly prefix: string; readonly digits: string } | undefined {
  const [, prefix, digits] = /^(.*?\D)(\d+)$/.exec(id) ?? [];
  return prefix === undefined || digits === undefined
    ? undefined
    : { prefix: prefix.toLowerCase(), digits };
}

export interface IdNumber {
  readonly prefix: string;
  readonly digits: string;
  /** Not the end of a longer word, as in `MAC-1`. */
  readonly isWhole: boolean;
}

/** All numbers of a text that stand behind one of the prefixes, which are in lower case: looked through once, however many there are. */
export function* idNumbersIn(
  text: string,
  prefixes: ReadonlySet<string>,
): Iterable<IdNumber> {
  const lengths = new Set(Array.from(prefixes, ({ length }) => length));
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    for (const length of lengths) {
      const start = index - length;
      if (start < 0) continue;
      const prefix = text.slice(start, index).toLowerCase();
      if (!prefixes.has(prefix)) continue;
      const before = text.slice(Math.max(0, start - 2), start);
      const isWhole = !/[\p{L}\p{N}]$/u.test(before);
      yield { prefix, digits, isWhole };
    }
  }
}
