import type { HeadingNames } from "../dialects/dialect.ts";
import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Section, SpecDocument } from "../document/spec-document.ts";
import { readHeadingMarks } from "./heading-marks.ts";
import { mayBeLeftOut } from "./optional-guidance.ts";
import type { TemplateSection } from "./template.ts";
import type { SectionNotes, TemplateNotes } from "./template-notes.ts";

/**
 * The sections of a template: its headings but the title, and the bold lines and bullets that act as headings.
 * `Component A` and `Component B` are one section that may stand more than once. `names` are further aliases, those of a dialect.
 */
export function readSections(
  document: SpecDocument,
  notes: TemplateNotes,
  names: HeadingNames = {},
): readonly TemplateSection[] {
  const namesByName = new Map(
    Object.entries(names).map(([heading, others]) => [
      normaliseHeading(heading),
      others,
    ]),
  );
  const notesByName = new Map(
    Object.entries(notes.sections ?? {}).map(([heading, section]) => [
      normaliseHeading(heading),
      section ?? {},
    ]),
  );
  const sections: TemplateSection[] = [];
  const byOrigin = new Map<Section, TemplateSection>();
  for (const [index, origin] of document.sections.entries()) {
    if (isOutside(origin, document)) continue;
    const parent = origin.parent && byOrigin.get(origin.parent);
    const section = toSection(
      origin,
      parent,
      notesByName.get(origin.name),
      document.sections[index - 1],
      namesByName.get(origin.name),
    );
    const twin = sections.find(
      (other) => other.name === section.name && other.parent === parent,
    );
    if (twin === undefined) sections.push(section);
    byOrigin.set(origin, twin ?? section);
  }
  return sections;
}

/** The text before the first heading, and the title, unless it is the name of a section. */
function isOutside(section: Section, document: SpecDocument): boolean {
  if (section.form === "preamble") return true;
  return section.headingRange.start === document.title?.range.start;
}

function toSection(
  origin: Section,
  parent: TemplateSection | undefined,
  notes: SectionNotes | undefined,
  before: Section | undefined,
  names: readonly string[] = [],
): TemplateSection {
  const marks = readHeadingMarks(origin.heading);
  const asked =
    notes?.optional === undefined
      ? (marks.required ?? (mayBeLeftOut(origin, before) ? false : undefined))
      : !notes.optional;
  return {
    heading: origin.heading,
    name: marks.fixedName ?? origin.name,
    level: origin.level,
    form: origin.form,
    kind: notes?.kind ?? origin.kind,
    role: notes?.role,
    aliases: [...(notes?.aliases ?? []), ...names].map(normaliseHeading),
    required:
      (asked ?? origin.form === "heading") && (parent?.required ?? true),
    mayBeEmpty: notes?.mayBeEmpty ?? false,
    repeatable: marks.fixedName !== undefined,
    parent,
    fields: origin.fields.map((field) => field.label),
    tables: origin.tables.map((table) => table.header.map((cell) => cell.text)),
    prompts: notes?.prompts ?? [],
    origin,
  };
}
