import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as fc from "fast-check";

import { parseMarkdown } from "../../src/core/document/parse-markdown.ts";
import { parseMarkdown as parseWithoutPlugins } from "../../src/page/engine/lighter/parse-without-plugins.ts";
import { markdownText } from "../worker/markdown-text.ts";

const files = ["templates", "docs", "examples"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path)),
);

test.each(files)("%s reads the same as with remark-parse", (path) => {
  const text = readFileSync(path, "utf8");
  expect(parseWithoutPlugins(text)).toEqual(parseMarkdown(text));
});

test.each([
  ["front matter", "---\nstatus: Draft\n---\n\n# Export\n"],
  ["front matter that never ends", "---\n\n- One\n\n> Two\n"],
  ["a byte order mark", "\uFEFF---\nstatus: Draft\n---\n"],
  [
    "line ends of Windows",
    "---\r\nstatus: Draft\r\n---\r\n\r\n| a |\r\n| - |\r\n",
  ],
])("reads %s the same", (_, text) => {
  expect(parseWithoutPlugins(text)).toEqual(parseMarkdown(text));
});

test("reads any text the same", () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      expect(parseWithoutPlugins(text)).toEqual(parseMarkdown(text));
    }),
  );
});
