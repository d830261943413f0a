/** One argument as it stands on the line. */
export interface Word {
  /** As written. */
  readonly raw: string;
  /** Quotes, code marks, angle brackets or link markup around it dropped. */
  readonly text: string;
  /** Words in quotes are never keywords. */
  readonly quoted: boolean;
}

/** A quote opens at the start of a word and closes at the end of one; any other is part of the text, as in `don't`. */
const word =
  /"([^"]*)"(?!\S)|“([^”]*)”(?!\S)|'([^']*)'(?!\S)|(`+)(.+?)\4(?!\S)|<([^<>\s]+)>(?!\S)|\[[^\]]*\]\(<?([^\s<>]*?)>?\)(?!\S)|\S+/g;

/** Longer than any title or reason; the pattern takes quadratic time on a line of opening quotes. */
const longestLine = 1_000;

export function readWords(line: string): readonly Word[] {
  return [...line.slice(0, longestLine).matchAll(word)].map((match) => {
    const [raw, double, curly, single, , code, angle, link] = match;
    const quote = double ?? curly ?? single;
    const text = quote ?? code ?? angle ?? link ?? raw;
    return { raw, text: text.trim(), quoted: quote !== undefined };
  });
}
