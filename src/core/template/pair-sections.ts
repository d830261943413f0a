import type { Section, SpecDocument } from "../document/spec-document.ts";
import { groupBy } from "../group-by.ts";
import type { Template, TemplateSection } from "./template.ts";

/** Which sections of a document are which of its template. */
export interface SectionPairing {
  /** In document order; none where the section is missing. */
  sectionsOf(wanted: TemplateSection): readonly Section[];
  /** Undefined for a section that the template does not know. */
  wantedBy(section: Section): TemplateSection | undefined;
}

/** Surest matches first: the same name in the same place, the same name, an alias, the same kind, nearly the same words. */
export function pairSections(
  document: SpecDocument,
  template: Template,
): SectionPairing {
  const found = new Set<TemplateSection>();
  const known = new Map<Section, TemplateSection>();
  const own = document.sections.filter(
    (section) =>
      section.form !== "preamble" &&
      section.headingRange.start !== document.title?.range.start,
  );
  const take = (wanted: TemplateSection, section: Section): void => {
    known.set(section, wanted);
    found.add(wanted);
  };
  const isUnder = (wanted: TemplateSection, section: Section): boolean =>
    wanted.parent === undefined ||
    (section.parent !== undefined &&
      known.get(section.parent) === wanted.parent);

  for (const test of tests) {
    for (const wanted of template.sections) {
      if (found.has(wanted) && isSettled(wanted, test)) continue;
      for (const section of own) {
        if (known.has(section) || !test.matches(wanted, section)) continue;
        if (test.inPlace && !isUnder(wanted, section)) continue;
        take(wanted, section);
        if (!wanted.repeatable && !test.again) break;
      }
    }
  }
  takeRepeated(template, own, known, take);
  const inOrder = groupBy(own, (section) => known.get(section));
  return {
    sectionsOf: (wanted) => inOrder.get(wanted) ?? [],
    wantedBy: (section) => known.get(section),
  };
}

interface Test {
  /** The section must stand under the one that the template has it under. */
  readonly inPlace: boolean;
  /** Finds second ones too: a heading that stands twice. */
  readonly again: boolean;
  /** Only for those of which nothing was found: `## Requirement 1`, without the section that it should stand under. */
  readonly isLast?: boolean;
  matches(wanted: TemplateSection, section: Section): boolean;
}

const tests: readonly Test[] = [
  { inPlace: true, again: true, matches: isSameName },
  { inPlace: false, again: false, matches: isSameName },
  { inPlace: true, again: false, matches: isRepetition },
  { inPlace: false, again: false, matches: isAlias },
  { inPlace: true, again: false, matches: isSameKind },
  { inPlace: false, again: false, matches: isSameKind },
  { inPlace: false, again: false, matches: hasSameWords },
  { inPlace: false, again: false, matches: isRepetition, isLast: true },
];

/** Whether no more sections are looked for. */
function isSettled(
  { repeatable }: TemplateSection,
  { again, isLast = false }: Test,
): boolean {
  return isLast || !(repeatable || again);
}

function isSameName(wanted: TemplateSection, section: Section): boolean {
  return isComparable(wanted, section) && wanted.name === section.name;
}

/** `Option 2: Queue` is another `Option 1: <TITLE>`, and `要件1` one that is called so. */
function isRepetition(wanted: TemplateSection, section: Section): boolean {
  return (
    wanted.repeatable &&
    isComparable(wanted, section) &&
    (repeats(wanted.name, section) ||
      wanted.aliases.some((alias) => repeats(alias, section)))
  );
}

function repeats(name: string, section: Section): boolean {
  return (
    section.name.startsWith(name) &&
    /[ \d]/.test(section.name.charAt(name.length))
  );
}

function isAlias(wanted: TemplateSection, section: Section): boolean {
  return isComparable(wanted, section) && wanted.aliases.includes(section.name);
}

function isSameKind(wanted: TemplateSection, section: Section): boolean {
  return (
    wanted.kind !== undefined &&
    wanted.kind === section.kind &&
    wanted.form === section.form
  );
}

/** All words of the longer of two names but one are in the other, and at least two. */
function hasSameWords(wanted: TemplateSection, section: Section): boolean {
  if (wanted.form !== section.form || wanted.repeatable) return false;
  const wantedWords = wanted.name.split(" ");
  const words = new Set(section.name.split(" "));
  const shared = wantedWords.filter((word) => words.has(word)).length;
  return shared >= 2 && shared >= Math.max(wantedWords.length, words.size) - 1;
}

/** A heading may be written as a bold line; a bold line or bullet of the template may be written as a heading. */
function isComparable(wanted: TemplateSection, section: Section): boolean {
  return wanted.form !== "heading" || section.form !== "bullet";
}

/** What else stands beside the repeatable section of a parent is one more of it, whatever it is called. */
function takeRepeated(
  template: Template,
  own: readonly Section[],
  known: ReadonlyMap<Section, TemplateSection>,
  take: (wanted: TemplateSection, section: Section) => void,
): void {
  for (const wanted of template.sections) {
    if (!wanted.repeatable) continue;
    for (const section of own) {
      if (known.has(section) || section.form !== wanted.form) continue;
      const parent = section.parent && known.get(section.parent);
      if (parent !== undefined && parent === wanted.parent)
        take(wanted, section);
    }
  }
}
