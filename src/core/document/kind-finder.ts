import { dropNumbering, normaliseHeading } from "./normalise-heading.ts";
import {
  sectionAliases,
  type SectionAliases,
} from "./section-aliases/index.ts";
import { sectionKinds, type SectionKind } from "./section-kind.ts";

/** What a heading is about, as it is written; undefined for most headings. */
export type KindFinder = (heading: string) => SectionKind | undefined;

/** Own aliases win over built-in ones. */
export function createKindFinder(own: SectionAliases = {}): KindFinder {
  const kinds = new Map(builtIn);
  addAliases(kinds, own);
  return (heading) => findKind(kinds, heading);
}

const builtIn: ReadonlyMap<string, SectionKind> = collectBuiltIn();

function collectBuiltIn(): ReadonlyMap<string, SectionKind> {
  const kinds = new Map<string, SectionKind>();
  for (const language of sectionAliases) addAliases(kinds, language);
  return kinds;
}

function addAliases(
  kinds: Map<string, SectionKind>,
  aliases: SectionAliases,
): void {
  for (const kind of sectionKinds) {
    for (const alias of aliases[kind] ?? []) {
      kinds.set(normaliseHeading(alias), kind);
    }
  }
}

/** Words around a name that do not change what a section is about. */
const filler =
  /\b(?:our|the|key|main|major|overall|initial|proposed|planned|detailed|high level|section|overview|summary|details|list|considerations|consideration|notes|analysis|aspects|information|statement|v\d+|phase \d+|mvp)\b/g;

function findKind(
  kinds: ReadonlyMap<string, SectionKind>,
  heading: string,
): SectionKind | undefined {
  if (heading === "") return undefined;
  const name = normaliseHeading(heading);
  const exact = kinds.get(name) ?? kinds.get(name.replaceAll(" ", ""));
  if (exact !== undefined) return exact;
  const core = name.replaceAll(filler, " ").replaceAll(/\s+/g, " ").trim();
  const loose = kinds.get(core);
  if (loose !== undefined) return loose;
  for (const part of dropNumbering(heading).split(
    /[&/,|、・]| and | - | – | — /,
  )) {
    const kind =
      part === heading ? undefined : kinds.get(normaliseHeading(part));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
