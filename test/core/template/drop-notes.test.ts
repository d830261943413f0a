import { dropNotes } from "../../../src/core/template/drop-notes.ts";

test.each([
  ["no front matter", "# A\n", "# A\n"],
  ["nothing else in it", "---\nspecgate:\n  name: a\n---\n\n# A\n", "# A\n"],
  [
    "other keys around it",
    "---\nstatus: Draft\nspecgate:\n  name: a\n\n  sections:\n    B: {}\nowner:\n---\n\n# A\n",
    "---\nstatus: Draft\nowner:\n---\n\n# A\n",
  ],
  [
    "other keys only",
    "---\nstatus: Draft\n---\n# A\n",
    "---\nstatus: Draft\n---\n# A\n",
  ],
  [
    "line endings of Windows",
    "---\r\nspecgate: {}\r\nowner:\r\n---\r\n# A\r\n",
    "---\r\nowner:\r\n---\r\n# A\r\n",
  ],
  ["never closed", "---\nspecgate: {}\n", "---\nspecgate: {}\n"],
])("%s", (_, text, rest) => {
  expect(dropNotes(text)).toBe(rest);
});
