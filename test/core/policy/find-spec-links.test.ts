import * as fc from "fast-check";

import { findSpecLinks } from "../../../src/core/policy/find-spec-links.ts";

/** Links as `spec-line target` or `link target`. */
function linksIn(markdown: string): readonly string[] {
  return findSpecLinks(markdown).map((link) => `${link.as} ${link.target}`);
}

test.each<[string, string, readonly string[]]>([
  ["plain", "Spec: docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["lower case", "spec: docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["bold label", "**Spec:** docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["bold word", "**Spec**: docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["all bold", "**Spec: docs/specs/7.md**", ["spec-line docs/specs/7.md"]],
  ["list item", "- Spec: docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["task", "- [x] Spec: docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["heading", "### Spec: docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["code mark", "Spec: `docs/specs/7.md`", ["spec-line docs/specs/7.md"]],
  ["angles", "Spec: <docs/specs/7.md>", ["spec-line docs/specs/7.md"]],
  ["link", "Spec: [the PRD](docs/specs/7.md)", ["spec-line docs/specs/7.md"]],
  ["bold link", "Spec: **[it](docs/7.md)**", ["spec-line docs/7.md"]],
  [
    "autolink",
    "Spec: <https://github.com/a/b/blob/main/x.md>",
    ["spec-line https://github.com/a/b/blob/main/x.md"],
  ],
  [
    "bare URL",
    "Spec: https://github.com/a/b/blob/main/x.md#goals (approved)",
    ["spec-line https://github.com/a/b/blob/main/x.md#goals"],
  ],
  [
    "reference",
    "Spec: [the PRD][1]\n\n[1]: docs/specs/7.md",
    ["spec-line docs/specs/7.md"],
  ],
  ["definition", "[Spec]: docs/specs/7.md", ["spec-line docs/specs/7.md"]],
  ["remark behind", "Spec: docs/7.md (see goals)", ["spec-line docs/7.md"]],
  ["full stop", "Spec: docs/7.md.", ["spec-line docs/7.md"]],
  [
    "remark in the label",
    "Spec (required): docs/7.md",
    ["spec-line docs/7.md"],
  ],
  ["spaces", "Spec: docs/My spec 7.md", ["spec-line docs/My spec 7.md"]],
  ["letters", "Spec: docs/größe.md", ["spec-line docs/größe.md"]],
  ["number sign", "Spec: docs/a#b.md", ["spec-line docs/a#b.md"]],
  [
    "underscores",
    "Spec: a/__init__/my_spec_v2.md",
    ["spec-line a/__init__/my_spec_v2.md"],
  ],
  ["escapes", "Spec: a/my\\_spec.md", ["spec-line a/my_spec.md"]],
  [
    "commas",
    "Specs: a.md, `b.md`, [c](c.md)",
    ["spec-line a.md", "spec-line b.md", "spec-line c.md"],
  ],
  ["emphasis around a comment", "Spec: *a.md<!-- x -->*#1", ["spec-line a.md"]],
  ["and", "Spec: a/a.md and b/b.md", ["spec-line a/a.md", "spec-line b/b.md"]],
  [
    "list below",
    "Specs:\n\n- a.md\n- [b](b.md)\n",
    ["spec-line a.md", "spec-line b.md"],
  ],
  ["second line", "Adds usage.\nSpec: a.md\r\nMore.", ["spec-line a.md"]],
  ["after <br>", "Adds usage.<br>Spec: a.md", ["spec-line a.md"]],
  ["number", "Spec: #12", ["spec-line #12"]],
  ["number elsewhere", "Spec: acme/widgets#12", ["spec-line acme/widgets#12"]],
  ["other file", "Spec: design.docx", ["spec-line design.docx"]],
  ["folder", "Spec: docs/specs/", ["spec-line docs/specs/"]],
  ["climbing", "Spec: ../../etc/passwd", ["spec-line ../../etc/passwd"]],
  [
    "link in prose",
    "See [the PRD](docs/7.md#goals).",
    ["link docs/7.md#goals"],
  ],
  ["link in a table", "| a |\n|---|\n| [x](x.md) |", ["link x.md"]],
  ["line before link", "[it](a.md)\n\nSpec: a.md", ["spec-line a.md"]],
  ["each once", "[it](a.md), [again](a.md)", ["link a.md"]],
])("finds %s", (_, markdown, expected) => {
  expect(linksIn(markdown)).toEqual(expected);
});

test.each([
  ["number in prose", "This fixes #12 and follows #13."],
  ["other link", "See [the code](src/a.ts) and [site](https://example.com/)."],
  ["nothing behind", "Spec:"],
  ["none", "Spec: none"],
  ["not applicable", "Spec: n/a"],
  ["prose", "Spec: we still have to write one"],
  ["comment behind", "Spec: <!-- path or URL of the spec.md -->"],
  ["placeholder", "Spec: <path>"],
  ["comment", "<!--\nSpec: a.md\n-->"],
  ["comment in a line", "Text <!-- Spec: a.md --> text"],
  ["comment never closed", "<!--\n\nSpec: a.md\n\n[x](a.md)"],
  ["quote", "> Spec: a.md\n> [x](a.md)"],
  ["fence", "```\nSpec: a.md\n```"],
  ["indented code", "    Spec: a.md"],
  ["code span", "`Spec: a.md`"],
  ["HTML block", "<div>\nSpec: a.md\n</div>"],
  ["other label", "Specs2: a.md\nInspect: b.md\nNo spec: c.md"],
  ["image", "![Spec](a.md)"],
  ["link to a source file", "[a](src/a.md.ts)"],
  ["empty", ""],
  ["nested without end", ">".repeat(50_000)],
])("passes over %s", (_, markdown) => {
  expect(linksIn(markdown)).toEqual([]);
});

test("reads at most 50", () => {
  const many = Array.from({ length: 80 }, (_, n) => `Spec: ${n}.md`);
  expect(linksIn(many.join("\n"))).toHaveLength(50);
});

const pieces = fc.array(
  fc.constantFrom(
    "Spec: ",
    "a.md",
    "[x](y.md)",
    "`",
    "> ",
    "\n",
    "**",
    "_",
    "- ",
    ", ",
    "#1",
    "(",
    "]",
    " ",
  ),
  { maxLength: 30 },
);

test("any body gives targets that stand in it", () => {
  const withComments = fc.array(
    fc.oneof(pieces, fc.constantFrom(["<!--"], ["-->"])),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(withComments, (parts) => {
      const markdown = parts.flat().join("");
      // A reader does not see comments: what stands around one is one text.
      const shown = markdown.replaceAll(/<!--(?:-?>|[^]*?-->)/g, "");
      for (const { target } of findSpecLinks(markdown)) {
        expect(`${markdown}\n${shown}`).toContain(target);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a comment links nothing, whatever stands around it", () => {
  const comment = "\n\n<!-- Spec: hidden.md, [x](hidden.md) -->\n\n";
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const markdown = before.join("") + comment + after.join("");
      const targets = findSpecLinks(markdown).map(({ target }) => target);
      expect(targets).not.toContain("hidden.md");
    }),
    { numRuns: 1000 },
  );
});
