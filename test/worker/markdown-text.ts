import * as fc from "fast-check";

const words = fc.constantFrom(
  "People",
  "see what they use",
  "**bold**",
  "**Label:**",
  "*emphasis*",
  "~~struck~~",
  "`code`",
  "<!-- A comment -->",
  "[a link](docs/a.md)",
  "[a reference]",
  "[^1]",
  "https://example.com/a?b=c",
  "www.example.com",
  "ana@example.com",
  "<https://example.com>",
  "![A picture](a.png)",
  "one<br>two",
  "&amp;",
  "snake_case_name",
  "2 * 3",
  "ä 漢字 😀",
  "TBD",
  "<TITLE>",
  "$5",
  "one | two",
);

const text = fc.array(words, { minLength: 1, maxLength: 4 });
const inline = text.map((parts) => parts.join(" "));

const line = fc.oneof(
  { weight: 4, arbitrary: inline },
  fc
    .tuple(
      fc.constantFrom(
        "# ",
        "## ",
        "### ",
        "- ",
        "* ",
        "  - ",
        "    - ",
        "1. ",
        "2) ",
        "- [ ] ",
        "- [x] ",
        "  - [ ] ",
        "> ",
        "> - ",
        "> - [ ] ",
        "| ",
        "[^1]: ",
        "[a reference]: ",
        "  ",
        "    ",
        "\t",
      ),
      inline,
    )
    .map(([start, rest]) => start + rest),
  fc.constantFrom(
    "",
    "",
    "",
    "-",
    "- [ ]",
    "---",
    "***",
    "```gherkin",
    "```",
    "| a | b |",
    "| - | :-: |",
    "<div>",
    "</div>",
    "<!--",
    "-->",
  ),
);

/** Texts of the marks that specs are made of, in any order. */
export const markdownText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "---\nstatus: Draft\n---\n\n", "\uFEFF"),
    fc.array(line, { maxLength: 25 }),
    fc.constantFrom("\n", "\n", "\r\n"),
  )
  .map(([start, lines, ending]) =>
    (start + lines.join("\n")).replaceAll("\n", ending),
  );
