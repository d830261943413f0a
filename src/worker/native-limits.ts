/**
 * Native code cannot be stopped in mid-parse, and the worst texts known (mixed emphasis) take quadratic time: 0.1 s for 100 kB,
 * 9 s for 1 MB. No spec is as long as this.
 */
const longest = 400_000;

interface Difference {
  /** Without it the pattern, which takes longer, fits nothing. */
  readonly mark: RegExp;
  readonly pattern: RegExp;
}

const box = /\[[ \txX]\]/;
const surrogate = /[\ud800-\udfff]/;

/** What the native parser reads otherwise than the reference does; seldom in what people write. */
const differences: readonly Difference[] = [
  // A check box with its text on the next line: `- [ ]` above `text`
  {
    mark: box,
    pattern:
      /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+\[[ \txX]\][ \t]*(?:\r\n|\n|\r)(?![ \t>]*(?:[\r\n]|$))(?![-*+][ \t]+\[)/m,
  },
  // A check box whose text is underlined: `- [ ] text` above `  -`
  {
    mark: box,
    pattern:
      /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+\[[ \txX]\][^\r\n]*(?:\r\n|\n|\r)[ \t>]*(?:-+|=+)[ \t]*(?:[\r\n]|$)/m,
  },
  // An escaped mark of emphasis right before one that is none: `\**bold**`
  { mark: /\\/, pattern: /\\[*_][*_]/ },
  // A mark of emphasis between a character outside of the basic plane and another: `__bold__😀`
  {
    mark: surrogate,
    pattern: /[^\s*_][*_]+[\ud800-\udbff]|[\udc00-\udfff][*_]+[^\s*_]/,
  },
  // Front matter that is never closed
  {
    mark: /^---/,
    pattern: /^---[ \t]*[\r\n](?![\s\S]*[\r\n]---[ \t]*(?:[\r\n]|$))/,
  },
  // A footnote in a footnote: `[^1]: [^2]: text`
  { mark: /\[\^/, pattern: /^[ \t>]*\[\^[^\]\r\n]+\]:[ \t]*\[\^/m },
  // What a definition has right under it, unless that is text: a lone `-` anywhere behind `[a]: b` above `---` is no list to it
  {
    mark: /\]:/,
    pattern:
      /^[ \t>]*\[(?!\^)(?:\\.|[^\]\\\r\n])+\]:[^\r\n]*(?:\r\n|\n|\r)[ \t>]*(?:[#<|`~*_-]|[^\r\n]*\|)/m,
  },
  // A fence in a quote or item that ends without being closed: `> ~~~` above a list
  {
    mark: /`{3}|~{3}/,
    pattern: /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+(?:`{3}|~{3})/m,
  },
];

/** Whether a text is left to the reference parser. */
export function needsReference(text: string): boolean {
  return (
    text.length > longest ||
    differences.some(
      ({ mark, pattern }) => mark.test(text) && pattern.test(text),
    )
  );
}
