import * as fc from "fast-check";

/** Words of a text, as often as they stand in it, without regard to the marks around them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of `text` that `other` lacks, counted. */
export function wordsLost(text: string, other: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count === 0;
  });
}

const lines = fc.constantFrom(
  "## Problem",
  "### Proposed solution",
  "# Acceptance criteria",
  "#### Details",
  "Setext",
  "======",
  "------",
  "**Goals:**",
  "**Risks** of words",
  "Not in scope: enterprise contracts",
  "Open questions:",
  "- [ ] Given a, when b, then c",
  "- [x] done",
  "- **Motivation:** because",
  "  - nested",
  "    continued",
  "1. first",
  "> quoted @ana",
  "> ## quoted heading",
  "| a | b |",
  "| - | - |",
  "```js",
  "```",
  "~~~~",
  "    indented code",
  "<details>",
  "</details>",
  "<summary>More</summary>",
  "<div align='x'>",
  "<user> and <b>bold",
  "<pre>",
  "<script>",
  "As a user, I want words, so that meaning",
  "Given a thing",
  "When it moves",
  "Then it shows",
  "fixes #12 and closes acme/x#3",
  "mail a@b.de to @acme/team",
  "See [a link](https://example.com/x) and https://example.com/y",
  "[ref]: https://example.com/z",
  "[^1]: a note",
  "_No response_",
  "---",
  "***",
  "\\",
  "*emphasis",
  "`code",
  "    ",
  "",
  "",
);

/** Markdown as nobody means it but everybody writes it. */
export const anyMarkdown = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: lines },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: 25 },
  )
  .chain((all) =>
    fc.constantFrom("\n", "\n\n", "\r\n").map((end) => all.join(end)),
  );
