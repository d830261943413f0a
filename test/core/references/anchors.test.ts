import { parseMarkdown } from "../../../src/core/document/parse-markdown.ts";
import { anchorsOf, hasAnchor } from "../../../src/core/references/anchors.ts";

function anchors(markdown: string): readonly string[] {
  return [...anchorsOf(parseMarkdown(markdown))];
}

test.each([
  ["## Set up & run", ["set-up--run"]],
  ["## 1) One-page summary", ["1-one-page-summary"]],
  ["## `code` and *more* <br> [link](a.md)", ["code-and-more--link"]],
  ["## ![badge](a.svg) Usage", ["usage"]],
  ["## Über uns 目標", ["über-uns-目標"]],
  ["## A\n\n## A\n\n## A-1", ["a", "a-1", "a-1-1"]],
  ["Usage\nand more\n===", ["usage-and-more"]],
  ["> ## Quoted\n\n- ## In a list", ["quoted", "in-a-list"]],
  ["## Scope {#the-scope}", ["the-scope", "scope-the-scope"]],
  ['<a name="Old"></a>\n\n<h2 id=new>New</h2>', ["old", "new"]],
  ["```md\n## In code\n```", []],
])("%j", (markdown, expected) => {
  expect(anchors(markdown)).toEqual(expected);
});

test.each([
  "",
  "top",
  "L12",
  "L1-L3",
  "Usage",
  "user-content-usage",
  ":~:text=a",
])("%j is a place", (anchor) => {
  expect(hasAnchor(new Set(["usage"]), anchor)).toBe(true);
});

test("other names are none", () => {
  expect(hasAnchor(new Set(["usage"]), "usages")).toBe(false);
});
