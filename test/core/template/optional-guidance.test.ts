import { parseTemplate } from "../../../src/core/template/parse-template.ts";

/** Of a template with this text between its headings, which sections a spec may leave out. */
function optionalIn(text: string): readonly string[] {
  const { template } = parseTemplate({
    name: "own",
    path: "own.md",
    text,
    origin: "file",
  });
  return template.sections
    .filter(({ required }) => !required)
    .map(({ name }) => name);
}

test.each([
  "This section is optional.",
  "_(Optional)_",
  "Optional: what else was thought of.",
  "Say what else was thought of. Omit this section for a small change.",
  "> This section may be left out.",
  "<!-- This is an optional element. Feel free to remove. -->",
  "Use this section only when data moves.",
])("%s", (guidance) => {
  expect(
    optionalIn(`# RFC\n\n## Why\n\nSay why.\n\n## Options\n\n${guidance}\n`),
  ).toEqual(["options"]);
});

test.each([
  "List optional parameters of each call.",
  "Optional parameters come last.",
  "Remove this section's example once it is written.",
  "Say which parts are optional.",
])("says nothing of its section: %s", (guidance) => {
  expect(optionalIn(`# RFC\n\n## Options\n\n${guidance}\n`)).toEqual([]);
});

test("a comment right above a heading is about what it heads", () => {
  expect(
    optionalIn(
      "# RFC\n\n## Why\n\nSay why.\n\n<!-- Optional. Feel free to remove. -->\n\n## Options\n\nName them.\n\n## Costs\n\nCount them.\n",
    ),
  ).toEqual(["options"]);
});

test("what the front matter says counts for more", () => {
  expect(
    optionalIn(
      "---\nspecgate:\n  sections:\n    Options: { optional: false }\n---\n\n# RFC\n\n## Options\n\nThis section is optional.\n",
    ),
  ).toEqual([]);
});
