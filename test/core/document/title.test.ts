import { parseDocument } from "../../../src/core/document/parse-document.ts";

test.each([
  ["the only heading of the highest level", "# Search\n\n## Goals\n", "Search"],
  ["a first heading that is no section", "# Search\n\n# Goals\n", "Search"],
  ["at any level", "## Search\n\n### Goals\n", "Search"],
  ["alone", "# Search\n", "Search"],
  ["called like a section", "# Overview\n\n## Goals\n", "Overview"],
  ["not one section of several", "# Summary\n\n# Goals\n", undefined],
  ["not where the levels start lower", "## Summary\n\n## Goals\n", undefined],
  [
    "from the front matter",
    "---\ntitle: Search\n---\n\n## Goals\n\n## Risks\n",
    "Search",
  ],
  [
    "the heading before the front matter",
    "---\ntitle: A\n---\n\n# B\n\n## C\n",
    "B",
  ],
  ["none", "Text\n", undefined],
])("%s", (_, markdown, title) => {
  expect(parseDocument(markdown).title?.text).toBe(title);
});
