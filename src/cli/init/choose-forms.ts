import type { Template } from "../../core/template/template.ts";
import type { Survey } from "./survey.ts";

/** The templates that get an issue form: a repository's own and those its specs follow; all, where it has neither. */
export function chooseForms(
  templates: readonly Template[],
  { specs }: Survey,
): readonly Template[] {
  const followed = new Set(specs.map(({ template }) => template));
  const chosen = templates.filter(
    ({ name, source }) => source.origin === "repository" || followed.has(name),
  );
  return chosen.length > 0 ? chosen : templates;
}

/** Starts a spec of the template when it is set on an issue. */
export function labelFor(template: string): string {
  return `spec:${template}`;
}
