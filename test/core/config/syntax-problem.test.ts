import { parseConfig } from "../../../src/core/config/parse-config.ts";
import { knownRules } from "./known-rules.ts";

/** The problem as `line:column written message`, `written` being the text that it is about. */
function problemOf(text: string): string {
  const file = { repository: "acme/widgets", path: ".github/specgate.yml" };
  const outcome = parseConfig(text, file, knownRules);
  if (outcome.kind !== "invalid") throw new Error(`It is ${outcome.kind}`);
  const [problem, ...others] = outcome.problems;
  if (
    problem === undefined ||
    others.length > 0 ||
    problem.line !== problem.endLine
  ) {
    throw new Error(JSON.stringify(outcome.problems));
  }
  const line = text.split("\n")[problem.line - 1] ?? "";
  const written = line.slice(problem.column - 1, problem.endColumn - 1);
  return `${problem.line}:${problem.column} ${written} | ${problem.message}`;
}

const uneven =
  "This line starts in another column than those it belongs to; indent them alike";
const stray =
  "An item of a list (`-`) stands where none can; indent the items of one list alike, below its key";

test.each([
  [
    "a tab",
    "require:\n\tpaths: [src/**]\n",
    "2:1  | A tab indents this line; use blanks",
  ],
  [
    "a double quote that is never closed",
    'require:\n  status: "Approved\nexempt:\n  labels: ["a"]\n',
    '2:11 "Approved | The quote that opens here is never closed; put `"` behind its text',
  ],
  [
    "a single quote that is never closed, with nothing behind it",
    "require:\n  status: 'Approved\n",
    "2:11 'Approved | The quote that opens here is never closed; put `'` behind its text",
  ],
  [
    "a quote that is never closed in a list",
    'exempt:\n  labels: ["a, b]\nversion: 1\n',
    '2:12 "a, b] | The quote that opens here is never closed; put `"` behind its text',
  ],
  [
    "a list that is never closed",
    "require:\n  paths: [src/**\nexempt: {}\n",
    "2:10 [ | `[` is never closed; put `]` behind its last item",
  ],
  [
    "a map that is never closed",
    "exempt: { labels: [a], authors: [b]\n",
    "1:9 { | `{` is never closed; put `}` behind its last item",
  ],
  [
    "a key without its colon, first",
    "version 1\nrequire:\n  status: a\n",
    "1:1 version 1 | `:` is missing behind `version`",
  ],
  [
    "a key without its colon, above what stands in it",
    "require # always\n  status: a\n",
    "2:3 status | This line cannot follow the one above; a `:` may be missing there",
  ],
  [
    "a key without its colon, last",
    "require:\n  paths: [src]\n  status Approved\n",
    "3:3 status Approved | `:` is missing behind `status`",
  ],
  [
    "a colon without a blank",
    "version:1\nrequire:\n  status: a\n",
    "1:1 version:1 | A blank is missing behind `version:`",
  ],
  [
    "a value with a colon",
    "labels:\n  spec:prd: a: b\n",
    "2:13 a: b | A second `:` stands in the value of `spec:prd`; put the value in quotes",
  ],
  [
    "a line that is indented too deep",
    "require:\n  status: a\n\n    paths: [src]\n",
    "4:5 paths: [src] | This line is indented deeper than `status`, which has its value already; indent them alike",
  ],
  [
    "a line that is indented too deep in an item",
    "specs:\n  - path: a\n      template: b\n",
    "3:7 template: b | This line is indented deeper than `path`, which has its value already; indent them alike",
  ],
  [
    "a line that is not indented enough",
    "require:\n  status: a\n paths: [src]\n",
    `3:2 paths: [src] | ${uneven}`,
  ],
  [
    "a line that is not indented enough in an item",
    "specs:\n  - path: a\n   template: b\n",
    `3:4 template: b | ${uneven}`,
  ],
  [
    "an item among keys",
    "specs:\n  path: a\n  - template: b\n",
    `3:3 - template: b | ${stray}`,
  ],
  [
    "an item that is not indented enough",
    "specs:\n  - path: a\n - path: b\n",
    `3:2 - path: b | ${stray}`,
  ],
  [
    "a team without quotes",
    "exempt:\n  authors: [@ana]\n",
    "2:13 @ | Text that starts with `@` has to stand in quotes",
  ],
  [
    "a backtick",
    "labels:\n  spec: `prd`\n",
    "2:9 ` | Text that starts with a backtick has to stand in quotes",
  ],
  [
    "a pattern without quotes",
    "require:\n  paths: [src/**, **/*.ts]\n",
    '2:19 **/*.ts | Text that starts with `*` has to stand in quotes: `"**/*.ts"`',
  ],
  [
    "a backslash in double quotes",
    'exempt:\n  paths: ["a\\d"]\n',
    "2:13 \\ | `\\d` means nothing in double quotes; use single ones",
  ],
  [
    "a comma that is missing",
    "rules:\n  section-order: { severity: off options: {} }\n",
    "2:30 off options: {} | `,` is missing in this list or map, or quotes around a value with `:`",
  ],
  [
    "a bracket too many",
    "exempt:\n  labels: [a]]\n",
    "2:14 ] | `]` closes nothing here",
  ],
  [
    "text behind quotes",
    'specs:\n  - path: "docs" # yes\n  - path: "docs"/**\n',
    "3:17 /** | Something stands behind a value that has ended; put all of it in quotes",
  ],
  [
    "a merge",
    "version: 1\n<<<<<<< HEAD\nrequire: {}\n=======\n>>>>>>> other\n",
    "2:1 <<<<<<< HEAD | A merge conflict stands here; settle it",
  ],
  [
    "a byte order mark and other line endings",
    '\uFEFFspecs:\r\n  - path: "a\r\n  - path: b\r\n',
    '2:11 "a | The quote that opens here is never closed; put `"` behind its text',
  ],
])("%s", (_, text, expected) => {
  expect(problemOf(text)).toBe(expected);
});
