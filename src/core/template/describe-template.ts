import type { SectionKind } from "../document/section-kind.ts";
import type { Section } from "../document/spec-document.ts";
import type { RuleSetting } from "../finding.ts";
import { guidancePlaces } from "./guidance-places.ts";
import { readHeadingMarks } from "./heading-marks.ts";
import type { Template, TemplateSection } from "./template.ts";

/** What was understood of a template, for its author to compare with what was meant. */
export interface TemplateDescription {
  readonly name: string;
  readonly title: string;
  readonly path: string | null;
  readonly version: string | null;
  readonly metadata: readonly MetadataDescription[];
  /** Guidance above the first section. */
  readonly guidance: readonly string[];
  readonly sections: readonly SectionDescription[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

interface MetadataDescription {
  readonly key: string;
  readonly required: boolean;
  /** Values of other metadata with which it is required as well. */
  readonly requiredWhere: Readonly<Record<string, string>> | null;
  /** Given by others later, so that a placeholder may stand for it. */
  readonly assigned: boolean;
  readonly values: readonly string[] | null;
}

export interface SectionDescription {
  readonly heading: string;
  /** How many sections it stands in. */
  readonly depth: number;
  readonly kind: SectionKind | null;
  readonly role: string | null;
  readonly required: boolean;
  readonly repeats: boolean;
  readonly mayBeEmpty: boolean;
  readonly aliases: readonly string[];
  readonly fields: readonly string[];
  /** Of each table. */
  readonly columns: readonly (readonly string[])[];
  readonly guidance: readonly string[];
  /** How many questions take the place of the guidance where type and size of the work are known. */
  readonly prompts: number;
}

export function describeTemplate(template: Template): TemplateDescription {
  const places = guidancePlaces(template.document).map((place) => ({
    text: place.text,
    section: sectionOf(place.section, template),
  }));
  const guidanceOf = (section: TemplateSection | undefined) =>
    places.filter((place) => place.section === section).map(({ text }) => text);
  return {
    name: template.name,
    title: template.title,
    path: template.path ?? null,
    version: template.version ?? null,
    metadata: template.metadata.map((entry) => ({
      key: entry.key,
      required: entry.required,
      requiredWhere: entry.requiredWhere ?? null,
      assigned: entry.assigned ?? false,
      values: entry.values ?? null,
    })),
    guidance: guidanceOf(undefined),
    sections: template.sections.map((section) => ({
      heading: section.heading,
      depth: depthOf(section),
      kind: section.kind ?? null,
      role: section.role ?? null,
      required: section.required,
      repeats: section.repeatable,
      mayBeEmpty: section.mayBeEmpty,
      aliases: section.aliases,
      fields: section.fields,
      columns: section.tables,
      guidance: guidanceOf(section),
      prompts: section.prompts.length,
    })),
    rules: template.rules,
  };
}

/** `Component B` is one more `Component A`, so what it and its parts say counts there. */
function sectionOf(
  origin: Section,
  template: Template,
): TemplateSection | undefined {
  const name = readHeadingMarks(origin.heading).fixedName ?? origin.name;
  const parent = origin.parent && sectionOf(origin.parent, template);
  return template.sections.find(
    (section) =>
      section.name === name &&
      section.level === origin.level &&
      section.parent === parent,
  );
}

function depthOf({ parent }: TemplateSection): number {
  return parent === undefined ? 0 : depthOf(parent) + 1;
}
