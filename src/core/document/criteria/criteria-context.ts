import type { KindFinder } from "../kind-finder.ts";
import { isWeakName } from "./criteria-names.ts";
import { stepsOnlyNames } from "./listed-names.ts";
import type { OpenSection } from "../outline.ts";
import type { SectionKind } from "../section-kind.ts";

/**
 * What a section is to criteria. Items of `strong` sections are criteria; those of `weak` ones (a definition of done, success criteria) only in a
 * document that has no others; elsewhere only what has the shape of a scenario counts.
 */
export type CriteriaContext = "strong" | "weak" | "none";

/** Sections that stand under acceptance criteria and hold something else. */
const otherKinds: ReadonlySet<SectionKind> = new Set([
  "non-goals",
  "open-questions",
  "decision-log",
  "options",
  "dependencies",
]);
const otherNames =
  /^(?:examples?|notes?|guidance|background|context|rationale|references?|how to|legend|(?:dev(?:eloper)?|implementation|technical) notes|files (?:to|affected|changed)|affected files|related (?:documents|files|issues|links|stories))(?: |$)/;

/** Spec Kit: boxes for its own tool to tick, about the document and not the product. */
const ownChecklist = "review acceptance checklist";

export function contextOf(
  section: OpenSection,
  parent: CriteriaContext,
  kindOf: KindFinder,
): CriteriaContext {
  if (section.name === ownChecklist) return "none";
  if (section.kind === "acceptance-criteria") {
    if (stepsOnlyNames.has(section.name)) return parent;
    if (!isWeakName(section.name)) {
      return holdsCriteriaApart(section, kindOf) ? "none" : "strong";
    }
    if (parent === "strong") return "strong";
    return isOther(section.parent) ? "none" : "weak";
  }
  if (parent === "none") return "none";
  if (section.kind !== undefined && otherKinds.has(section.kind)) return "none";
  if (parent === "weak" && section.kind === "metrics") return "none";
  return isOther(section) ? "none" : parent;
}

/** `Tasks & acceptance` with `Acceptance criteria` of its own: what stands beside these is something else. */
function holdsCriteriaApart(
  { heading, children }: OpenSection,
  kindOf: KindFinder,
): boolean {
  return (
    kindOf(heading, true) === undefined &&
    children.some(
      ({ kind, name }) =>
        kind === "acceptance-criteria" && !stepsOnlyNames.has(name),
    )
  );
}

/** Requirements and the criteria that each has, once more. */
export function isTrace({ name }: OpenSection): boolean {
  return trace.test(name);
}

const trace =
  /traceab|trazab|rastreab|traçab|tracciab|folgbarkeit|трассир|追溯|トレーサ|추적성/;

function isOther(section: OpenSection | undefined): boolean {
  return section !== undefined && otherNames.test(section.name);
}
