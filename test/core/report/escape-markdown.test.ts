import * as fc from "fast-check";
import type { Nodes } from "mdast";

import { parseMarkdown } from "../../../src/core/document/parse-markdown.ts";
import { cleanText } from "../../../src/core/report/clean-text.ts";
import {
  code,
  codeInCell,
  plain,
  sentence,
} from "../../../src/core/report/escape-markdown.ts";

/** What people write to get out: markup, mentions, references, ends of cells and comments. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."`,``,```,~~~,|,\\,\\|,[x](y),![x](y),[,],(,),<!--,-->,<b>,</details>,<a href=x>,&lt;,&#64;,@ana,@acme/team,#12,acme/widgets#1,GH-7,https://github.com/a/b/issues/1,www.example.com,*,**,_,~~,$,$$,\n,\r\n,\t, ,- ,> ,1. ,\u202E,\u0000,\uD800,:+1:,ana@example.com".split(
          ",",
        ),
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

function nodesIn(markdown: string): readonly Nodes[] {
  const nodes: Nodes[] = [];
  const waiting: Nodes[] = [parseMarkdown(markdown)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if ("children" in node) waiting.push(...node.children);
  }
  return nodes;
}

function typesIn(markdown: string): ReadonlySet<string> {
  return new Set(nodesIn(markdown).map((node) => node.type));
}

function valuesOf(markdown: string, type: "inlineCode" | "text"): string {
  return nodesIn(markdown)
    .flatMap((node) => (node.type === type ? [node.value] : []))
    .join("");
}

test.each([
  ["docs/a.md", "`docs/a.md`"],
  ["a`b", "``a`b``"],
  ["`a`", "`` `a` ``"],
  ["a``b`c", "```a``b`c```"],
  ["a\n# b", "`a # b`"],
  ["", "` `"],
  ["a|b", "`a|b`"],
  ["\u202Egp.md", "`\uFFFDgp.md`"],
])("code(%j) is %s", (text, expected) => {
  expect(code(text)).toBe(expected);
});

test.each([
  ["a *b* [c](d)", "a \\*b\\* \\[c\\](d)"],
  ["@ana and #12", "@&#8203;ana and #&#8203;12"],
  ["GH-12", "GH&#8203;-12"],
  ["https://x.y/z", "https:&#8203;//x.y/z"],
  ["www.x.y", "www&#8203;.x.y"],
  ["<!-- x -->", "\\<!-- x --\\>"],
  ["&lt;", "&amp;lt;"],
])("plain(%j) is %s", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each([
  ["Section `Goals` is empty", "Section `Goals` is empty"],
  ["Unknown `a` or `b`", "Unknown `a` or `b`"],
  ["`a``b`", "`a` `b`"],
  ["half ` open @ana", "half \\` open @&#8203;ana"],
  ["Field `a|b` is *odd*", "Field `a|b` is \\*odd\\*"],
  ["text `", "text \\`"],
])("sentence(%j) is %s", (text, expected) => {
  expect(sentence(text)).toBe(expected);
});

test("a code span holds exactly the cleaned text, and nothing else comes of it", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const markdown = `- **error**, ${code(text)}: end`;
      expect(typesIn(markdown)).toEqual(
        new Set([
          "root",
          "list",
          "listItem",
          "paragraph",
          "strong",
          "text",
          "inlineCode",
        ]),
      );
      expect(valuesOf(markdown, "inlineCode").trim()).toBe(cleanText(text));
    }),
    { numRuns: 1000 },
  );
});

test("a code span fills one cell of a table", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const markdown = `| a | b |\n| --- | --- |\n| ${codeInCell(text)} | end |`;
      const rows = nodesIn(markdown).filter((node) => node.type === "tableRow");
      expect(rows.map((row) => row.children.length)).toEqual([2, 2]);
      expect(valuesOf(markdown, "inlineCode").trim()).toBe(
        cleanText(text.replaceAll("|", "¦")),
      );
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["plain", plain],
  ["sentence", sentence],
])(
  "%s text stays text: no markup, mention, reference or address",
  (_, escape) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = `- x ${escape(text)} end`;
        for (const type of typesIn(markdown)) {
          expect([
            "root",
            "list",
            "listItem",
            "paragraph",
            "text",
            "inlineCode",
          ]).toContain(type);
        }
        const shown = valuesOf(markdown, "text");
        expect(shown).not.toMatch(/[@#][\w]|\bGH-\d|:\/\/|\bwww\./i);
      }),
      { numRuns: 1000 },
    );
  },
);

test("a sentence keeps its words", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z`*|[\] ]{1,20}$/), (text) => {
      const markdown = `x ${sentence(text)} end`;
      const shown = nodesIn(markdown)
        .toReversed()
        .flatMap((node) => ("value" in node ? [node.value] : []));
      expect(lettersOf(shown.join(""))).toEqual(lettersOf(`x${text}end`));
    }),
  );
});

function lettersOf(text: string): readonly string[] {
  const letters = text.match(/[a-z*|[\]]/g) ?? [];
  return letters.toSorted();
}
