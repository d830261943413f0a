import ts from "typescript";

import { makeWhenUsed } from "../../scripts/patterns-when-used.ts";

const written = (text: string): string =>
  makeWhenUsed(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2023, true));

test.each([
  [
    "const a = /x/u;\nexport const f = (t: string) => a.test(t);",
    "let a;\nexport const f = (t: string) => (a ??= /x/u).test(t);",
  ],
  [
    'const words = new Set(["a"]);\nfor (const word of words) f(word);',
    'let words;\nfor (const word of (words ??= new Set(["a"]))) f(word);',
  ],
  [
    "const a = /x/;\nconst b = new RegExp(a, `g`);\nf(b);",
    "let a;\nlet b;\nf((b ??= new RegExp((a ??= /x/), `g`)));",
  ],
  [
    "const all = [/x/, twinPattern(`y`)];\nf(all);",
    "let all;\nf((all ??= [/x/, twinPattern(`y`)]));",
  ],
])("%j is written as %j", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each([
  "export const a = /x/;",
  "let a = /x/;\nf(a);",
  "const a = 1, b = /x/;\nf(b);",
  "const a = read();\nf(a);",
  "const a = [];\nf(a);",
  "const a = /x/;\nfunction f(a: string) { return a; }",
  "const a = /x/;\nexport { a };",
  "const a = /x/;\nf({ a });",
  "const a = /x/;\ntype A = typeof a;",
])("%j stays as it is", (text) => {
  expect(written(text)).toBe(text);
});
