// Writes fingerprints of a dialect's guidance from its templates, which are not kept: `node scripts/fingerprint-guidance.ts kep README.md…`.
// With `--known` the texts are those of a template that is looked for in every document, whatever template it follows.
// With `--add` the fingerprints that are there already stay, for texts of another version.
// With `--comments` only what stands in comments counts, for templates whose plain text stays in a document.
import { readFile, writeFile } from "node:fs/promises";

import { parseDocument } from "../src/core/document/parse-document.ts";
import { fingerprintGuidance } from "../src/core/template/guidance-fingerprint.ts";
import {
  shortestKnown,
  withoutKind,
} from "../src/core/template/is-known-guidance.ts";
import { parseTemplate } from "../src/core/template/parse-template.ts";

const [name = "", ...rest] = process.argv.slice(2);
const onlyComments = rest.includes("--comments");
const isKnown = rest.includes("--known");
const folder = isKnown ? "template/known-guidance" : "dialects/guidance";
const target = new URL(`../src/core/${folder}/${name}.ts`, import.meta.url);
const files = rest.filter((argument) => !argument.startsWith("--"));
const texts = await Promise.all(files.map(read));
const kept = rest.includes("--add")
  ? (await readFile(target, "utf8")).match(/^[\da-z ]+$/gm)?.join(" ")
  : undefined;
const prints = [
  ...new Set([
    ...(kept?.split(" ") ?? []),
    ...texts.flat().filter(isLongEnough).flatMap(printsOf),
  ]),
].toSorted();

const constant = `${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Guidance`;
const lines = prints.join(" ").match(/.{1,90}(?:\s|$)/g) ?? [];
await writeFile(
  target,
  `/** Written by scripts/fingerprint-guidance.ts. */
export const ${constant}: ReadonlySet<string> = new Set(
  \`
${lines.map((line) => line.trim()).join("\n")}
\`
    .trim()
    .split(/\\s+/),
);
`,
);

/** In any document a short piece can be somebody's own words. */
function isLongEnough(text: string): boolean {
  return !isKnown || text.length >= shortestKnown;
}

function printsOf(text: string): readonly string[] {
  const forms = isKnown ? [text, withoutKind(text)] : [text];
  return forms.map(fingerprintGuidance);
}

async function read(path: string): Promise<readonly string[]> {
  const text = await readFile(path, "utf8");
  const { template } = parseTemplate({ name, path, text, origin: "file" });
  if (!onlyComments) return [...template.guidance];
  const { blocks } = parseDocument(text);
  return blocks
    .filter((block) => block.kind === "comment")
    .flatMap((block) => [block.text, ...block.text.split(/\n\s*\n/)])
    .filter((part) => template.guidance.has(part) || part.trim().length >= 20);
}
