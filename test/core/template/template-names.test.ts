import { templateNames } from "../../../src/core/template/template-names.ts";

function names(text: string): readonly string[] {
  const source = {
    name: "file",
    path: "file.md",
    text,
    origin: "repository",
  } as const;
  return [...templateNames([source])];
}

test.each([
  ["without front matter", "# RFC\n", ["file"]],
  ["with a name", "---\nspecgate:\n  name: rfc\n---\n", ["file", "rfc"]],
  [
    "with a name after other notes",
    "---\ntitle: x\nspecgate:\n  path: a\n  name: 'rfc'\n---\n",
    ["file", "rfc"],
  ],
  ["with a name of something else", "---\nname: rfc\n---\n", ["file"]],
  [
    "with Windows line ends",
    "---\r\nspecgate:\r\n  name: rfc\r\n---\r\n",
    ["file", "rfc"],
  ],
])("a template %s", (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});
