import { parseDocument as parseYaml } from "yaml";

import { describeIssue } from "../config/describe-issue.ts";
import { keyAt, nodeAt } from "../config/yaml-place.ts";
import { rangeBetween, readSource } from "../document/source-text.ts";
import type { FrontMatter, SpecDocument } from "../document/spec-document.ts";
import type { SourceRange } from "../source-range.ts";
import { valueAt } from "../value-at.ts";
import type { TemplateProblem } from "./template.ts";
import { notesKeysAt } from "./template-notes.ts";

type Path = readonly PropertyKey[];
type Issue = Parameters<typeof describeIssue>[0];

/** What a schema has against the key `specgate`, in words for the author of the template, each at its place. */
export function notesProblems(
  issues: readonly Issue[],
  frontMatter: FrontMatter,
  document: SpecDocument,
): readonly TemplateProblem[] {
  const rangeAt = notesPlaces(frontMatter, document);
  return issues
    .map((issue) => ({ ...issue, path: ["specgate", ...issue.path] }))
    .flatMap((issue) =>
      describeIssue(issue, (path) => valueAt(frontMatter.data, path), keysOf),
    )
    .map(({ path, at, message }) => ({ message, range: rangeAt(path, at) }));
}

/** Finds where something stands in the front matter; all of it where that cannot be told. */
export function notesPlaces(
  { range }: FrontMatter,
  { text }: SpecDocument,
): (path: Path, at: "key" | "value") => SourceRange {
  const source = readSource(text);
  const start = text.indexOf("\n", range.start) + 1;
  const yaml = parseYaml(text.slice(start, range.end), { logLevel: "silent" });
  return (path, at) => {
    const key = keyAt(yaml, path);
    const node = at === "key" ? key : (nodeAt(yaml, path) ?? key);
    if (!node?.range) return range;
    const [from, to] = node.range;
    const written = text.slice(start + from, start + to).trimEnd().length;
    return rangeBetween(source, start + from, start + from + written);
  };
}

function keysOf([, ...path]: Path): readonly string[] {
  return notesKeysAt(path);
}
