import type { TextEdit } from "../../../src/core/finding.ts";
import { suggestionFor } from "../../../src/core/report/suggestion.ts";

const everything = [{ start: 1, end: 100 }];

/** The edit that replaces the first occurrence. */
function replace(text: string, old: string, newText: string): TextEdit {
  const start = text.indexOf(old);
  return { start, end: start + old.length, newText };
}

function suggest(text: string, ...edits: readonly TextEdit[]) {
  return suggestionFor({ title: "Do", edits }, text, everything);
}

const doc = "one\ntwo\nthree\n";

test.each<[string, TextEdit, number, number, string]>([
  ["part of a line", replace(doc, "wo", "oo"), 2, 2, "too\n"],
  ["a whole line with its end", replace(doc, "two\n", ""), 2, 2, ""],
  ["a whole line without its end", replace(doc, "two", ""), 2, 2, "\n"],
  ["joined lines", replace(doc, "two\nth", "th"), 2, 3, "three\n"],
  ["a line end", replace(doc, "two\n", "two "), 2, 3, "two three\n"],
  [
    "new line before",
    { start: 4, end: 4, newText: "new\n" },
    2,
    2,
    "new\ntwo\n",
  ],
  [
    "new line at the end",
    { start: doc.length, end: doc.length, newText: "four\n" },
    3,
    3,
    "three\nfour\n",
  ],
  ["first line", replace(doc, "one", "1"), 1, 1, "1\n"],
])("%s", (_, edit, startLine, endLine, body) => {
  expect(suggest(doc, edit)).toEqual({
    startLine,
    endLine,
    block: `\`\`\`suggestion\n${body}\`\`\``,
  });
});

test("several edits are one suggestion", () => {
  const edits = [replace(doc, "one", "1"), replace(doc, "three", "3")];
  expect(suggest(doc, ...edits)).toMatchObject({
    startLine: 1,
    endLine: 3,
    block: "```suggestion\n1\ntwo\n3\n```",
  });
});

test("text without a line ending at its end", () => {
  expect(suggest("a\nb", replace("a\nb", "b", "c"))?.block).toBe(
    "```suggestion\nc\n```",
  );
});

test("a file with line endings of Windows keeps them", () => {
  const text = "a\r\nb\r\nc\r\n";
  expect(suggest(text, replace(text, "b\r\n", "d\r\ne\r\n"))?.block).toBe(
    "```suggestion\r\nd\r\ne\r\n```",
  );
  expect(suggest(text, replace(text, "b\r\n", ""))?.block).toBe(
    "```suggestion\n```",
  );
});

test("a fence is longer than any in the text", () => {
  const text = "````js\nx\n````\n";
  expect(suggest(text, replace(text, "js", "ts"))?.block).toBe(
    "`````suggestion\n````ts\n`````",
  );
});

test("needs all of its lines in one hunk", () => {
  const fix = { title: "Do", edits: [replace(doc, "two\nth", "th")] };
  expect(suggestionFor(fix, doc, [{ start: 1, end: 2 }])).toBeUndefined();
  expect(
    suggestionFor(fix, doc, [
      { start: 1, end: 2 },
      { start: 3, end: 3 },
    ]),
  ).toBeUndefined();
  expect(suggestionFor(fix, doc, [{ start: 2, end: 3 }])).toBeDefined();
});

test("nothing is suggested without a fix, or for a long one", () => {
  expect(suggestionFor(null, doc, everything)).toBeUndefined();
  expect(
    suggest(doc, { start: 0, end: 0, newText: "x".repeat(4000) }),
  ).toBeUndefined();
});
