import { isScalar, visit } from "yaml";

import { parseYaml } from "../../document/metadata/parse-yaml.ts";
import type {
  FrontMatter,
  SpecDocument,
} from "../../document/spec-document.ts";
import { findTokens } from "./find-tokens.ts";
import { noSlots } from "./slots.ts";
import { namesTopics } from "./other-documents.ts";
import { isGapValue, isState } from "./sole-values.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** Values of front matter that stand for a value: `TBD`, `<first-name>`, `YYYY-MM-DD`, `draft|accepted|rejected`. */
export function readFrontMatterGaps(
  document: SpecDocument,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const { frontMatter } = document;
  if (frontMatter === undefined) return readCode(document, context);
  const { text, start } = yamlOf(document, frontMatter);
  return [
    ...readGaps(text, start, frontMatter, context),
    ...readEmpty(text, start, context),
    ...readHashes(text, start, context),
  ];
}

/** `eip: ####` and `pr: # Fill this in`, which YAML takes for comments. */
function readHashes(
  yaml: string,
  start: number,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  return Array.from(
    yaml.matchAll(
      /^[ \t]*\w[\w-]*:[ \t]+(#{2,}|#[ \t]*(?:fill|put|set) (?:in|me|this)\b.*)[ \t]*$/gim,
    ),
    ({ 0: line, 1: hashes = "", index }) => ({
      kind: "placeholder",
      range: context.rangeBetween(
        start + index + line.search(/\S/),
        start + index + line.trimEnd().length,
      ),
      section: undefined,
      texts: [hashes],
    }),
  );
}

/** Who answers for a document and how far it is are never empty on purpose. */
function readEmpty(
  yaml: string,
  start: number,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const lines = yaml.matchAll(
    /^(authors?|owners?|status):[ \t]*(?:""|''|\[\]|~|null)?[ \t]*$(?!\s*\n[ \t]*-|\s*\n[ \t]+\S)/gim,
  );
  return Array.from(lines).flatMap(({ 0: line, 1: key = "", index }) => {
    const from = start + index;
    const range = context.rangeBetween(from, from + line.trimEnd().length);
    return context.asksFor(range)
      ? []
      : [{ kind: "field", range, section: undefined, texts: [key] }];
  });
}

function readGaps(
  text: string,
  start: number,
  frontMatter: FrontMatter,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  if (!context.own.isAny && !mayHaveGap.test(text)) return [];
  if (frontMatter.problems.length > 0 || /:[ \t]+\{\{/.test(text))
    return readLines(text, start, context);
  const places: UnfilledPlace[] = [];
  visit(parseYaml(text), {
    Scalar(key, node, path) {
      if (key === "key" || node.range === undefined || node.range === null)
        return;
      // YAML reads a number that nobody has given yet as nought.
      const value = node.source === "0000" ? node.source : node.value;
      if (typeof value !== "string") return;
      const above = keyAbove(path);
      if (namesTopics.test(above) && /^[\w-]+$/.test(value)) return;
      const texts = gapsIn(above, value, context);
      if (texts.length === 0) return;
      const [from, to] = node.range;
      const range = context.rangeBetween(start + from, start + to);
      places.push({ kind: "placeholder", range, section: undefined, texts });
    },
  });
  return places;
}

/** A preamble in code. */
function readCode(
  { metadata }: SpecDocument,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  return metadata.flatMap(({ shape, label, value, range }) => {
    const texts = shape === "code" ? gapsIn(label, value, context) : [];
    return texts.length === 0
      ? []
      : [{ kind: "placeholder" as const, range, section: undefined, texts }];
  });
}

/** The placeholders of templates break YAML by themselves, or are no text in it: `author: <name, e.g.: Ana>`, `owner: {{name}}`. */
function readLines(
  yaml: string,
  start: number,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const lines = yaml.matchAll(
    /^[ \t]*(?:(\w[^:\r\n]{0,60}):|-)[ \t]+(\S[^\r\n]*)/gm,
  );
  return Array.from(lines).flatMap(({ 0: line, 1: key, 2: value, index }) => {
    const texts = gapsIn(key ?? "", (value ?? "").trim(), context);
    if (texts.length === 0) return [];
    const from = start + index + line.search(/\S/);
    const range = context.rangeBetween(from, from + line.trim().length);
    return [{ kind: "placeholder", range, section: undefined, texts }];
  });
}

function gapsIn(
  key: string,
  value: string,
  { own }: UnfilledContext,
): readonly string[] {
  if (own.isGap(value)) return [value];
  if (isState(key, value)) return [];
  if (isGapValue(key, value) || standsInFor.test(value)) return [value];
  return findTokens(value, true, noSlots, own)
    .map((token) => token.text)
    .filter((text) => !isAccount(text, value));
}

/** Also "(name to be agreed by the committee)" and "(find somebody later to help)". */
const standsInFor =
  /^<[^>]+\s.*>$|^to be [a-z]+$|^@your-[\w-]+$|(?:neat-thing|great-idea|past-effort)\.md$|^\((?=[^()]* (?:to be|later|here)\b)[^()]{12,}\)$/i;

/** `Ana Silva <ana>`, where others have an address. */
function isAccount(token: string, value: string): boolean {
  const at = value.indexOf(token);
  return (
    /^<[\w-]+>$/.test(token) &&
    /\p{L}[\p{L}.'’-]* $/u.test(value.slice(0, at)) &&
    !value.startsWith("<")
  );
}

/** A look before the work: nearly all front matter has no gap. */
const mayHaveGap =
  /TBD|TBA|TBC|TODO|FIXME|XX|NNN|\b0000\b|-[nx]\b|\?|\.{3}|\u2026|[<[{#|]|y{4}|to be |placeholder|title|soon|name|later| here|@your-|neat-thing/i;

function yamlOf(
  document: SpecDocument,
  { range }: FrontMatter,
): { readonly text: string; readonly start: number } {
  const raw = document.text.slice(range.start, range.end);
  const opening = /^---[^\r\n]*(?:\r\n|\n|\r)/.exec(raw)?.[0].length ?? 0;
  return {
    text: raw.slice(opening).replace(/---[ \t]*$/, ""),
    start: range.start + opening,
  };
}

function keyAbove(path: readonly unknown[]): string {
  for (const node of path.toReversed()) {
    if (typeof node !== "object" || node === null || !("key" in node)) continue;
    if (isScalar(node.key)) return String(node.key.value);
  }
  return "";
}
