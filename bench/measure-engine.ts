import { checkSpec } from "../src/core/check-spec.ts";
import { parseDocument } from "../src/core/document/parse-document.ts";
import {
  type MarkdownParser,
  parseMarkdown,
} from "../src/core/document/parse-markdown.ts";
import type { SpecRequest } from "../src/core/spec-report.ts";
import { loadBuiltInTemplates } from "../src/serve/load-built-in-templates.ts";
import type { TemplateSource } from "../src/core/template/template-source.ts";
import { loadNativeParser } from "../src/worker/native-parser.ts";
import { medianMs } from "./median.ts";
import { printTable } from "./print-table.ts";
import { writeSpec } from "./write-spec.ts";

const sizes = [1_000, 5_000, 20_000, 100_000];

/** What the engine adds to its parsers, by size of the document, in one process. */
export async function measureEngine(): Promise<void> {
  const templates = await loadBuiltInTemplates();
  measureOn("native", await loadNativeParser(), templates);
  measureOn("reference", parseMarkdown, templates);
}

function measureOn(
  name: string,
  parser: MarkdownParser,
  templates: readonly TemplateSource[],
): void {
  const rows = sizes.map((bytes) => {
    const text = writeSpec(bytes, bytes);
    const times = 9;
    const tree = parser(text);
    const request: SpecRequest = {
      path: "spec.md",
      text,
      templates,
      rules: {},
      failOn: "error",
    };
    const parse = medianMs(times, () => parser(text));
    const read = medianMs(times, () =>
      parseDocument(text, () => structuredClone(tree)),
    );
    const clone = medianMs(times, () => structuredClone(tree));
    const whole = medianMs(times, () => checkSpec(request, parser));
    return [
      `${Math.round(text.length / 1000)} kB`,
      parse.toFixed(1),
      Math.max(read - clone, 0).toFixed(1),
      Math.max(whole - parse, 0).toFixed(1),
      whole.toFixed(1),
      `${(whole / parse).toFixed(2)}x`,
    ];
  });
  printTable(
    `The engine against its ${name} parser, ms a document`,
    ["size", "parse alone", "read tree", "all after parse", "check", "ratio"],
    rows,
  );
}
