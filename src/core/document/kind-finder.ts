import { namesCriteria } from "./criteria-heading.ts";
import { bareHeading, normaliseHeading } from "./normalise-heading.ts";
import { addAliases } from "./section-aliases/add-aliases.ts";
import { builtInKinds } from "./built-in-kinds.ts";
import type { SectionAliases } from "./section-aliases/section-aliases.ts";
import type { SectionKind } from "./section-kind.ts";

/** What a heading is about, as it is written; undefined for most. A title or label counts only where the whole of it is a known name: `isExact`. */
export type KindFinder = (
  heading: string,
  isExact?: boolean,
) => SectionKind | undefined;

/** Own aliases win over built-in ones. */
export function createKindFinder(own?: SectionAliases): KindFinder {
  if (own === undefined) return findBuiltIn;
  const kinds = new Map(builtInKinds);
  addAliases(kinds, own);
  return finderOf(kinds);
}

const findBuiltIn = finderOf(builtInKinds);

/** Specs of one kind have the same headings, so what was found is kept. */
function finderOf(kinds: ReadonlyMap<string, SectionKind>): KindFinder {
  const found = new Map<string, SectionKind | null>();
  return (heading, isExact = false) => {
    if (isExact) return kinds.get(normaliseHeading(heading));
    if (heading === "" || heading.length > maxLength) return undefined;
    const known = found.get(heading);
    if (known !== undefined) return known ?? undefined;
    if (found.size > maxKept) found.clear();
    const kind = findKind(kinds, heading);
    found.set(heading, kind ?? null);
    return kind;
  };
}

const maxLength = 100;
const maxKept = 2_000;

const joint = /[&/,|、・]| and /;

/** Words around a name that do not change what a section is about. */
const filler =
  /\b(?:our|the|key|main|major|overall|initial|proposed|planned|detailed|high level|section|overview|summary|details|list|considerations|consideration|notes|analysis|aspects|information|statement|v\d+|phase \d+|mvp)\b/g;

/** `Definition of Done for each stage`. */
const whatFor =
  / for (?:all|each|every|mvp|phase|release|stage|story|the|this|v\d+)\b.*$/;

/** `User Story 3 - Alerts & analytics` is a story, whatever its parts are called. */
const oneOfMany =
  /^(?:user )?(?:story|requirement|scenario|epic|feature|component|option|phase|step|task|use case|milestone|goal|risk|decision)s?\b\s*(?:\d|[:#]|[A-Z]\b)/i;

function findKind(
  kinds: ReadonlyMap<string, SectionKind>,
  heading: string,
): SectionKind | undefined {
  const name = normaliseHeading(heading);
  const exact = kinds.get(name) ?? kinds.get(name.replaceAll(" ", ""));
  if (exact !== undefined) return exact;
  const bare = bareHeading(heading);
  const isJoined = joint.test(bare);
  if (!isJoined && namesCriteria(name, (one) => kinds.get(one)))
    return "acceptance-criteria";
  if (oneOfMany.test(bare)) return undefined;
  const core = name.replaceAll(filler, " ").replaceAll(/\s+/g, " ").trim();
  const loose = kinds.get(core) ?? kinds.get(name.replace(whatFor, ""));
  if (loose !== undefined) return loose;
  const [first = "", ...behind] = bare.split(/ [-–—] |: /);
  const parts = behind.length > 0 ? [first] : first.split(joint);
  if (parts[0] === bare) return undefined;
  for (const part of parts) {
    const kind = kinds.get(normaliseHeading(part));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
