import * as fc from "fast-check";

import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { fitMarkdown } from "../../../src/core/scaffold/fit-markdown.ts";
import { anyMarkdown, wordsLost } from "./words.ts";

test.each([
  { name: "text stays", markdown: "Some *text*", fitted: "Some *text*" },
  {
    name: "blank lines around it go",
    markdown: "\n\n  \na\n\nb\n\n",
    fitted: "a\n\nb",
  },
  { name: "line ends become one", markdown: "a\r\nb\rc", fitted: "a\nb\nc" },
  {
    name: "headings go below the section",
    markdown: "# A\n\n## B\n\n# C",
    fitted: "### A\n\n#### B\n\n### C",
  },
  {
    name: "headings come up to the section",
    markdown: "##### A\n\ntext",
    fitted: "### A\n\ntext",
  },
  {
    name: "headings below the sixth level become bold",
    markdown: "# A\n## B\n### C\n#### D\n##### E\nx",
    fitted: "### A\n#### B\n##### C\n###### D\n\n**E**\n\nx",
  },
  {
    name: "underlined headings become marked ones",
    markdown: "A\nb\n===\n\nC\n---",
    fitted: "### A b\n\n#### C",
  },
  { name: "an empty heading goes", markdown: "#\n\ntext", fitted: "\n\ntext" },
  {
    name: "headings in quotes and lists stay",
    markdown: "> # A\n\n- # B",
    fitted: "> # A\n\n- # B",
  },
  {
    name: "headings in code stay",
    markdown: "```\n# A\n```",
    fitted: "```\n# A\n```",
  },
  {
    name: "an open fence is closed",
    markdown: "```js\nlet a;",
    fitted: "```js\nlet a;\n```",
  },
  {
    name: "an open fence of tildes is closed",
    markdown: "~~~~\n```\na",
    fitted: "~~~~\n```\na\n~~~~",
  },
  { name: "a lone fence is closed", markdown: "```", fitted: "```\n```" },
  {
    name: "an open comment is shown",
    markdown: "<!-- b\n\nc",
    fitted: "&lt;!-- b\n\nc",
  },
  {
    name: "an open instruction is shown",
    markdown: "<?\n<b>x</b>\n\nc",
    fitted: "&lt;?\n<b>x</b>\n\nc",
  },
  {
    name: "comments of every length stay",
    markdown: "<!-- a --> <!--> <!---> b",
    fitted: "<!-- a --> <!--> <!---> b",
  },
  {
    name: "closed elements stay",
    markdown: "<details>\n<summary>A</summary>\n\nb\n\n</details>",
    fitted: "<details>\n<summary>A</summary>\n\nb\n\n</details>",
  },
  {
    name: "an open element is shown",
    markdown: "<details>\n\na",
    fitted: "&lt;details>\n\na",
  },
  {
    name: "an end without a start is shown",
    markdown: "a</details>",
    fitted: "a&lt;/details>",
  },
  {
    name: "what is opened within stays open",
    markdown: "<div>\n\n<b>a\n\n</div>",
    fitted: "<div>\n\n&lt;b>a\n\n</div>",
  },
  {
    name: "single tags need no end",
    markdown: "a<br>b<img src='x'/> <hr>",
    fitted: "a<br>b<img src='x'/> <hr>",
  },
  {
    name: "what an escape brings to light is escaped",
    markdown: "<script>\n\n<details>\n\na",
    fitted: "&lt;script>\n\n&lt;details>\n\na",
  },
  {
    name: "front matter is text",
    markdown: "---\na: b\n---",
    fitted: "---\n### a: b",
  },
  {
    name: "nesting beyond reading becomes code",
    markdown: `${"> ".repeat(300)}a`,
    fitted: `\`\`\`text\n${"> ".repeat(300)}a\n\`\`\``,
  },
])("In a section of level 2, $name", ({ markdown, fitted }) => {
  expect(fitMarkdown(markdown, 2)).toBe(fitted);
});

test("Whatever stands in a section, its words stay and the next section begins behind it", () => {
  fc.assert(
    fc.property(
      anyMarkdown,
      fc.integer({ min: 1, max: 6 }),
      (markdown, level) => {
        const marks = "#".repeat(level);
        const body = fitMarkdown(markdown, level);
        expect(wordsLost(markdown, body)).toEqual([]);

        const { tree } = parseDocument(
          `${marks} First\n\n${body}\n\n${marks} Second\n\nbehind it\n`,
        );
        expect(tree.children.at(-2)).toMatchObject({
          type: "heading",
          depth: level,
        });
        const headings = tree.children.filter(
          (node) => node.type === "heading",
        );
        expect(headings.filter(({ depth }) => depth <= level)).toHaveLength(2);
      },
    ),
    { numRuns: 200 },
  );
});
