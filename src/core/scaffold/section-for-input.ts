import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import type { InputField } from "./input-fields.ts";
import { sectionNamed, sectionOfKind } from "./match-section.ts";

/** Where the text of an input goes; undefined where the template has no place for it. */
export function sectionForInput(
  { names, kind }: InputField,
  template: Template,
): TemplateSection | undefined {
  return (
    sectionNamed(template, names.map(normaliseHeading)) ??
    sectionOfKind(template, kind)
  );
}
