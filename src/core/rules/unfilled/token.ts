/** A stretch of text that stands where something has still to be written. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Offset in the text that was looked at. */
  readonly index: number;
}

export function tokensOf(text: string, pattern: RegExp): Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    index: match.index,
  }));
}
