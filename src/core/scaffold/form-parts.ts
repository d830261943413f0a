import type { Block } from "../document/spec-document.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { promptsOf } from "./add-prompts.ts";
import { type InputField, inputFields } from "./input-fields.ts";
import { sectionForInput } from "./section-for-input.ts";
import type { SpecInputs } from "./spec-inputs.ts";

/** A text that a form asks for. */
export interface FormPart {
  /** The input it is; null for what only this template asks, which goes to `sections` under its heading. */
  readonly key: InputField["key"] | null;
  readonly label: string;
  /** Heading under which it is found in the spec, of the template; null where it stands behind the template's sections. */
  readonly heading: string | null;
  /** Heading of the chapter that the section is in. */
  readonly chapter: string | null;
  readonly hint: string;
  /** What it has to answer for a work of this type and size. */
  readonly prompts: readonly string[];
  /** Lines of the template to fill in, where it has any. */
  readonly starter: string;
}

/** What a form asks for a spec of this template, in the order of its sections; what has no section there comes last. */
export function formParts(
  template: Template,
  work: Pick<SpecInputs, "type" | "complexity">,
): readonly FormPart[] {
  const fields = new Map(
    inputFields.map((field) => [field, sectionForInput(field, template)]),
  );
  const placed = template.sections.flatMap((section): readonly FormPart[] => {
    const own = inputFields.filter((field) => fields.get(field) === section);
    const heading = headingAbove(section);
    const place = {
      heading: heading?.heading ?? null,
      chapter: chapterOf(heading),
      prompts: promptsOf(section, work),
    };
    if (own.length > 0)
      return own.map(({ key, label, hint }) => ({
        ...place,
        key,
        label,
        hint,
        starter: "",
      }));
    // One that may stand any number of times, each with a name of its own, is written in the text itself.
    const isOne = section.form === "heading" && !section.repeatable;
    if (!isOne || !asksForText(section, template)) return [];
    const label = section.heading.replace(/^\d+(?:\.\d+)*[.)]?\s+/, "");
    const asked = place.prompts.length > 0;
    const { hint, starter } = asked ? noText : ownText(section, template);
    return [{ ...place, key: null, label, hint, starter }];
  });
  const others = inputFields
    .filter((field) => fields.get(field) === undefined)
    .map(({ key, label, hint }) => ({
      key,
      label,
      hint,
      heading: null,
      chapter: null,
      prompts: [],
      starter: "",
    }));
  return [...placed, ...others];
}

/** A bold line or a bullet is part of the section that it stands in. */
function headingAbove(
  section: TemplateSection | undefined,
): TemplateSection | undefined {
  return section === undefined || section.form === "heading"
    ? section
    : headingAbove(section.parent);
}

function chapterOf(section: TemplateSection | undefined): string | null {
  const above = section?.parent;
  if (above === undefined) return null;
  return chapterOf(above) ?? above.heading;
}

const noText = { hint: "", starter: "" };

/** A chapter asks for nothing itself. */
function asksForText(section: TemplateSection, template: Template): boolean {
  return /[^\s-]|^-\s/m.test(ownSource(section, template));
}

function ownText(
  section: TemplateSection,
  template: Template,
): Pick<FormPart, "hint" | "starter"> {
  const { origin, fields, tables } = section;
  const hasLines =
    fields.length > 0 ||
    tables.length > 0 ||
    origin.children.some(({ form }) => form !== "heading");
  const starter = ownSource(section, template)
    .replaceAll(/<!--[^]*?-->/g, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  const said = origin.blocks.filter(
    ({ kind }) => kind === "comment" || (!hasLines && kind !== "html"),
  );
  return {
    hint: said.map(hintOf).filter(Boolean).join(" "),
    starter: hasLines ? starter : "",
  };
}

/** What stands between its heading and the next one. */
function ownSource(
  { origin }: TemplateSection,
  { document }: Template,
): string {
  const inner = origin.children.find(({ form }) => form === "heading");
  return document.text
    .slice(
      origin.headingRange.end,
      inner?.headingRange.start ?? origin.range.end,
    )
    .replaceAll(/^---$/gm, "");
}

function hintOf({ text }: Block): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
