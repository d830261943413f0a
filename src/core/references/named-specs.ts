import { rangeBetween, readSource } from "../document/source-text.ts";
import type { SpecDocument } from "../document/spec-document.ts";
import { rememberLast } from "../remember-last.ts";
import type { SourceRange } from "../source-range.ts";
import type { LinkReference, SpecReference } from "./references.ts";

/** What metadata and fields with such a label name: the targets of their links, else each part between commas. */
export function namedSpecs(
  document: SpecDocument,
  label: RegExp,
  links: readonly LinkReference[],
): readonly SpecReference[] {
  const named = labelled(document).filter(({ name }) => label.test(name));
  if (named.length === 0) return [];
  const source = readSource(document.text);
  const found = new Map<string, SpecReference>();
  for (const { value, range } of named) {
    const linked = links.filter(
      ({ at }) => at.start >= range.start && at.end <= range.end,
    );
    for (const { target, at } of linked) found.set(target, { target, at });
    if (linked.length > 0) continue;
    for (const part of value.split(/[,;\n]/).slice(0, mostNamed)) {
      const target = part.replaceAll(/^[\s"'`[(]+|[\s"'`\])]+$/g, "");
      if (target === "" || found.has(target)) continue;
      const start = document.text.indexOf(target, range.start);
      const isInside = start !== -1 && start + target.length <= range.end;
      const at = isInside
        ? rangeBetween(source, start, start + target.length)
        : range;
      found.set(target, { target, at });
    }
  }
  return [...found.values()];
}

/** More than any field names: each is looked for in the text. */
const mostNamed = 1000;

interface Labelled {
  /** In lower case, with single blanks. */
  readonly name: string;
  readonly value: string;
  readonly range: SourceRange;
}

/** Asked for several kinds of specs, by several rules. */
const labelled = rememberLast(readLabelled);

function readLabelled(document: SpecDocument): readonly Labelled[] {
  return [...document.metadata, ...document.fields].map((one) => ({
    name: one.label
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, " ")
      .trim(),
    value: one.value,
    range: one.range,
  }));
}

/** The product requirements that a spec says it serves. */
export function namedPrd(
  document: SpecDocument,
  links: readonly LinkReference[] = [],
): SpecReference | undefined {
  return namedSpecs(document, prdLabel, links).find(
    ({ target }) => !isNone.test(target),
  );
}

const prdLabel =
  /^(?:(?:related|source|parent) )?(?:prd|product requirements(?: document)?)(?: link)?$/;

const isNone = /^(?:n\/?a\b.*|none|no|[-–—]+|tbd|todo|\?+)$/i;
