/** Share of a text's words that another text has as well, 0 to 1; 0 for a text without words that can be told apart. */
export function shareOfWords(
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
): number {
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}

/** Words of scripts that have them, shortened so that `exports` and `exported` are one. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{sc=Latin}\p{sc=Cyrillic}]{3,}/gu);
  return new Set(
    (words ?? [])
      .filter((word) => !common.has(word))
      .map((word) => word.slice(0, 5)),
  );
}

const common: ReadonlySet<string> = new Set(
  "and are but can for from given has have into must not shall should that the then they this was when where while will with within without".split(
    " ",
  ),
);
