import { goalsUnserved } from "./rules/goals/goals-unserved.ts";
import { kindOfSection } from "./rules/kind-of-section.ts";
import { isInUnfilled } from "./rules/unfilled/is-in-unfilled.ts";
import type { RuleContext } from "./rules/rule.ts";
import { isWithin } from "./source-range.ts";
import { criterionIdsIn } from "./references/criterion-ids-in.ts";
import { linksIn } from "./references/links-in.ts";
import { namedPrd, namedSpecs } from "./references/named-specs.ts";
import type {
  LinkReference,
  PrdReference,
  References,
  SpecReference,
} from "./references/references.ts";
import { isMarkdown } from "./references/wanted-surroundings.ts";

type Read = Pick<RuleContext<unknown>, "document" | "template" | "unfilled">;

/** What a document refers to outside of itself; undefined where that is nothing. */
export function collectReferences(read: Read): References | undefined {
  const { document, unfilled } = read;
  const all = linksIn(document).filter(
    ({ target, at }) => !target.startsWith("#") && !isInUnfilled(at, unfilled),
  );
  const links = all.slice(0, mostLinks);
  const prd = prdOf(read, links);
  const dependencies = [
    ...namedSpecs(document, dependencyLabel, links),
    ...dependenciesIn(read, links),
  ];
  const isEmpty =
    links.length === 0 && dependencies.length === 0 && prd === undefined;
  const leftOut = all.length - links.length;
  return isEmpty ? undefined : { links, leftOut, dependencies, prd };
}

/** More than any spec has. */
const mostLinks = 1000;

const dependencyLabel =
  /^(?:depends(?: on)?|dependencies|dependency|requires|blocked by|builds on|prerequisites?)$/;

/** Specs that a section about dependencies links. */
function dependenciesIn(
  { document, template }: Read,
  links: readonly LinkReference[],
): readonly SpecReference[] {
  const sections = document.sections.filter(
    (section) => kindOfSection(section, template) === "dependencies",
  );
  return links.filter(
    ({ target, at }) =>
      isMarkdown(target.replace(/[?#].*$/, "")) &&
      sections.some(({ range }) => isWithin(at, range)),
  );
}

function prdOf(
  { document, template, unfilled }: Read,
  links: readonly LinkReference[],
): PrdReference | undefined {
  const named = namedPrd(document, links);
  if (named === undefined) return undefined;
  const statements = document.blocks
    .filter((block) => unfilled.written.has(block))
    .map(({ text }) => text);
  return {
    ...named,
    ...criterionIdsIn([
      ...statements,
      ...document.sections.map(({ heading }) => heading),
    ]),
    statements,
    goals: goalsUnserved({ document, template, unfilled }),
  };
}
