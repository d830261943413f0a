import type { Block, Section, SpecDocument } from "./document/spec-document.ts";
import { groupBy } from "./group-by.ts";
import { isLeftEmpty } from "./rules/is-left-empty.ts";
import { isNotApplicable } from "./rules/not-applicable.ts";
import type { FollowedTemplate } from "./rules/rule.ts";
import type {
  UnfilledPlace,
  UnfilledReading,
} from "./rules/unfilled/unfilled-place.ts";
import { hasText } from "./rules/unfilled/find-unfilled.ts";
import type { SectionReport, SectionState } from "./spec-report.ts";

/** What became of every section: those of the template in its order, then the others in theirs. */
export function reportSections(
  document: SpecDocument,
  template: FollowedTemplate | undefined,
  unfilled: UnfilledReading,
): readonly SectionReport[] {
  const placesOf = groupBy(
    unfilled.places.filter((place) => !isSmall(place)),
    ({ section }) => section,
  );
  const stateOf = (section: Section): SectionState =>
    readState(section, placesOf, unfilled, (own) =>
      isLeftEmpty(own, document, template),
    );
  const wanted = (template?.sections ?? [])
    .filter((section) => section.form === "heading")
    .flatMap((section): SectionReport[] => {
      const found = template?.pairing.sectionsOf(section) ?? [];
      const kind = section.kind ?? null;
      if (found.length === 0) {
        return section.required
          ? [
              {
                template: section.heading,
                kind,
                heading: null,
                line: null,
                state: "missing",
              },
            ]
          : [];
      }
      return found.map((own) => ({
        template: section.heading,
        kind: section.kind ?? own.kind ?? null,
        heading: own.heading,
        line: own.headingRange.line,
        state: stateOf(own),
      }));
    });
  const others = document.sections
    .filter((section) => isOther(section, document, template))
    .map((section) => ({
      template: null,
      kind: section.kind ?? null,
      heading: section.heading,
      line: section.headingRange.line,
      state: stateOf(section),
    }));
  return [...wanted, ...others];
}

function isOther(
  section: Section,
  document: SpecDocument,
  template: FollowedTemplate | undefined,
): boolean {
  return (
    section.form === "heading" &&
    section.headingRange.start !== document.title?.range.start &&
    template?.pairing.wantedBy(section) === undefined
  );
}

/** A comment beside text and a heading that only counts leave nothing unfilled. */
function isSmall(place: UnfilledPlace): boolean {
  return place.kind === "comment" || place.kind === "numbered-heading";
}

/** Bold lines and bullets below a heading are part of it; deeper headings have a state of their own. */
function readState(
  section: Section,
  placesOf: ReadonlyMap<Section | undefined, readonly UnfilledPlace[]>,
  unfilled: UnfilledReading,
  isEmpty: (section: Section) => boolean,
): SectionState {
  const parts = [section, ...innerParts(section)];
  const isWritten = (block: Block): boolean => unfilled.written.has(block);
  const isUnfilled = parts.some((part) => placesOf.has(part));
  if (!parts.some(({ blocks }) => blocks.some(isWritten))) {
    if (hasText(section, unfilled.written)) return "filled";
    if (isUnfilled || holdsUnfilled(section, placesOf)) return "placeholder";
    if (isEmpty(section)) return "empty";
    return holdsEmpty(section, isEmpty) ? "placeholder" : "filled";
  }
  if (isUnfilled) return "partial";
  const says = (block: Block): boolean =>
    isWritten(block) && !isNotApplicable(block.text);
  return parts.some(({ blocks }) => blocks.some(says))
    ? "filled"
    : "not-applicable";
}

function holdsUnfilled(
  section: Section,
  placesOf: ReadonlyMap<Section | undefined, readonly UnfilledPlace[]>,
): boolean {
  return section.children.some(
    (child) => placesOf.has(child) || holdsUnfilled(child, placesOf),
  );
}

function holdsEmpty(
  { children }: Section,
  isEmpty: (section: Section) => boolean,
): boolean {
  return children.some((child) => isEmpty(child) || holdsEmpty(child, isEmpty));
}

function innerParts(section: Section): readonly Section[] {
  return section.children
    .filter((child) => child.form !== "heading")
    .flatMap((child) => [child, ...innerParts(child)]);
}
