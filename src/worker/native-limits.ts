/**
 * Native code cannot be stopped in mid-parse, and the worst texts known (mixed emphasis) take quadratic time: 0.1 s for 100 kB,
 * 9 s for 1 MB. No spec is as long as this.
 */
const longest = 400_000;

/** Something on one line, and the start of it that the native parser reads otherwise than the reference does. */
interface LineDifference {
  /** In the line; without it the patterns, which take longer, fit nothing. */
  readonly mark: RegExp;
  /** From the start of its line on. */
  readonly patterns: readonly RegExp[];
}

const lineDifferences: readonly LineDifference[] = [
  {
    mark: /\[[ \txX]\]/g,
    patterns: [
      // A check box with its text on the next line: `- [ ]` above `text`
      /[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+\[[ \txX]\][ \t]*(?:\r\n|\n|\r)(?![ \t>]*(?:[\r\n]|$))(?![-*+][ \t]+\[)/y,
      // A check box whose text is underlined: `- [ ] text` above `  -`
      /[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+\[[ \txX]\][^\r\n]*(?:\r\n|\n|\r)[ \t>]*(?:-+|=+)[ \t]*(?:[\r\n]|$)/y,
    ],
  },
  // A footnote in a footnote: `[^1]: [^2]: text`
  {
    mark: /\[\^/g,
    patterns: [/[ \t>]*\[\^[^\]\r\n]+\]:[ \t]*\[\^/y],
  },
  // What a definition has right under it, unless that is text: a lone `-` anywhere behind `[a]: b` above `---` is no list to it
  {
    mark: /\]:/g,
    patterns: [
      /[ \t>]*\[(?!\^)(?:\\.|[^\]\\\r\n])+\]:[^\r\n]*(?:\r\n|\n|\r)[ \t>]*(?:[#<|`~*_-]|[^\r\n]*\|)/y,
    ],
  },
  // A fence in a quote or item that ends without being closed: `> ~~~` above a list
  {
    mark: /`{3}|~{3}/g,
    patterns: [/[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+(?:`{3}|~{3})/y],
  },
];

/** What it reads otherwise anywhere in a text. All of it is seldom in what people write. */
const differences: readonly RegExp[] = [
  // An escaped mark of emphasis right before one that is none: `\**bold**`
  /\\[*_][*_]/,
  // A mark of emphasis between a character outside of the basic plane and another: `__bold__😀`
  /[^\s*_][*_]+[\ud800-\udbff]|[\udc00-\udfff][*_]+[^\s*_]/,
  // Front matter that is never closed
  /^---[ \t]*[\r\n](?![\s\S]*?[\r\n]---[ \t]*(?:[\r\n]|$))/,
];

/** Whether a text is left to the reference parser. */
export function needsReference(text: string): boolean {
  return (
    text.length > longest ||
    differences.some((pattern) => pattern.test(text)) ||
    lineDifferences.some((difference) => standsIn(text, difference))
  );
}

/** Tries each line with a mark once: looking for the patterns everywhere takes many times as long. */
function standsIn(text: string, { mark, patterns }: LineDifference): boolean {
  mark.lastIndex = 0;
  while (mark.test(text)) {
    const at = mark.lastIndex;
    const start = startOfLine(text, at);
    for (const pattern of patterns) {
      pattern.lastIndex = start;
      if (pattern.test(text)) return true;
    }
    lineEnd.lastIndex = at;
    if (!lineEnd.test(text)) return false;
    mark.lastIndex = lineEnd.lastIndex;
  }
  return false;
}

const lineEnd = /[\r\n]/g;

function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
