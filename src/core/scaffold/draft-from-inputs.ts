import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { inputFields } from "./input-fields.ts";
import { sectionCalled } from "./match-section.ts";
import { sectionForInput } from "./section-for-input.ts";
import type { AppendixPart, SectionContent, SpecDraft } from "./spec-draft.ts";
import type { SpecInputs } from "./spec-inputs.ts";
import { headingTitle } from "./spec-title.ts";
import { listOf } from "./split-items.ts";
import { complexityNames, workTypeNames } from "./work-type.ts";

/** A spec as far as a form is filled in. What the template has no section for stands behind its sections. */
export function draftFromInputs(
  inputs: SpecInputs,
  template: Template,
  metadata: SpecDraft["metadata"] = {},
): SpecDraft {
  const contents = new Map<TemplateSection, SectionContent>();
  const parts: AppendixPart[] = [];
  const left: Record<string, string> = {};

  for (const [label, value] of labelled(inputs)) {
    const section = sectionAsking(label, template);
    if (section) addField(contents, section, label, value);
    else left[label.toLowerCase().replaceAll(" ", "-")] = value;
  }
  for (const field of inputFields) {
    const markdown = markdownOf(inputs[field.key]);
    if (markdown === "") continue;
    const section = sectionForInput(field, template);
    if (section) addMarkdown(contents, section, markdown);
    else parts.push({ label: field.label, markdown });
  }
  for (const [heading, markdown] of Object.entries(inputs.sections)) {
    if (markdown === "") continue;
    const section = sectionAt(heading, template);
    if (section) addMarkdown(contents, section, markdown);
    else parts.push({ label: headingTitle(heading), markdown });
  }
  return {
    template,
    title: inputs.title,
    metadata: {
      ...metadata,
      ...left,
      ...(inputs.prd === "" ? {} : { prd: inputs.prd }),
    },
    contents: [...contents.values()],
    repeats: [],
    appendix: { heading: "Further notes", parts },
  };
}

/** What a template asks for on lines of their own. */
function labelled(inputs: SpecInputs): readonly (readonly [string, string])[] {
  const { type, complexity, audience } = inputs;
  const values = [
    ["Spec type", type === undefined ? "" : workTypeNames[type]],
    ["Complexity", complexity === undefined ? "" : complexityNames[complexity]],
    ["Audience", audience],
  ] as const;
  return values.filter(([, value]) => value !== "");
}

function sectionAsking(
  label: string,
  { sections }: Template,
): TemplateSection | undefined {
  const name = normaliseHeading(label);
  return sections.find(({ fields }) =>
    fields.some((field) => normaliseHeading(field) === name),
  );
}

/** The one whose heading is this, letter by letter or as people would call it. */
function sectionAt(
  heading: string,
  template: Template,
): TemplateSection | undefined {
  return (
    template.sections.find((section) => section.heading === heading) ??
    sectionCalled(heading, template)
  );
}

function markdownOf(value: string | readonly string[]): string {
  return typeof value === "string" ? value : listOf(value);
}

type Contents = Map<TemplateSection, SectionContent>;

function addField(
  contents: Contents,
  section: TemplateSection,
  label: string,
  value: string,
): void {
  const content = contents.get(section) ?? { section, markdown: "" };
  contents.set(section, {
    ...content,
    fields: { ...content.fields, [label]: value },
  });
}

function addMarkdown(
  contents: Contents,
  section: TemplateSection,
  markdown: string,
): void {
  const content = contents.get(section) ?? { section, markdown: "" };
  const both = [content.markdown, markdown]
    .filter((text) => text !== "")
    .join("\n\n");
  contents.set(section, { ...content, markdown: both });
}
