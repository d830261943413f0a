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

/** Documents of 20 kB before which code is still interpreted and compiled. */
const warmUp = 60;

/**
 * What the engine adds to its parsers, by size of the document, in one process that has run for a while; before that, how
 * long its first document takes.
 */
export async function measureEngine(): Promise<void> {
  const templates = await loadBuiltInTemplates();
  const native = await loadNativeParser();
  const started = performance.now();
  checkSpec(requestOf(writeSpec(1, 20_000), templates), native);
  const first = Math.round(performance.now() - started);
  console.log(
    `\nThe first document of a process, 20 kB, with the templates read: ${first} ms`,
  );
  measureOn("native", native, templates);
  measureOn("reference", parseMarkdown, templates);
}

function requestOf(
  text: string,
  templates: readonly TemplateSource[],
): SpecRequest {
  return { path: "spec.md", text, templates, rules: {}, failOn: "error" };
}

function measureOn(
  name: string,
  parser: MarkdownParser,
  templates: readonly TemplateSource[],
): void {
  for (let seed = 1; seed <= warmUp; seed += 1)
    checkSpec(requestOf(writeSpec(seed, 20_000), templates), parser);
  const rows = sizes.map((bytes) => {
    const text = writeSpec(bytes, bytes);
    const times = 9;
    const request = requestOf(text, templates);
    const parse = medianMs(times, () => parser(text));
    const read = medianMs(times, () => parseDocument(text, parser));
    const whole = medianMs(times, () => checkSpec(request, parser));
    return [
      `${Math.round(text.length / 1000)} kB`,
      parse.toFixed(1),
      Math.max(read - parse, 0).toFixed(1),
      Math.max(whole - parse, 0).toFixed(1),
      whole.toFixed(1),
      `${(whole / parse).toFixed(2)}x`,
    ];
  });
  printTable(
    `The engine against its ${name} parser, ms a document in a process that has read ${warmUp} others`,
    ["size", "parse alone", "read tree", "all after parse", "check", "ratio"],
    rows,
  );
}
