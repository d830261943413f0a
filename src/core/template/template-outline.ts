import type { Template } from "./template.ts";

/** What of a template tells whether a document follows it, so that the rest is read only where one does. */
export interface TemplateOutline {
  readonly name: string;
  /** Those that do not vary. */
  readonly headings: readonly TemplateHeading[];
}

export interface TemplateHeading {
  /** Compared by this. */
  readonly name: string;
  readonly required: boolean;
}

export function outlineOf({ name, sections }: Template): TemplateOutline {
  const fixed = sections.filter(
    (section) => section.form === "heading" && !section.repeatable,
  );
  return {
    name,
    headings: fixed.map((section) => ({
      name: section.name,
      required: section.required,
    })),
  };
}
