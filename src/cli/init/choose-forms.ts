import { isBuiltInDialect } from "../../core/template/template-entry.ts";
import type { Template } from "../../core/template/template.ts";
import type { Survey } from "./survey.ts";

/**
 * The templates that get an issue form: a repository's own and those its specs follow; where it has neither, all that are not
 * another process's.
 */
export function chooseForms(
  templates: readonly Template[],
  { specs }: Survey,
): readonly Template[] {
  const followed = new Set(specs.map(({ template }) => template));
  const chosen = templates.filter(
    ({ name, source }) => source.origin === "repository" || followed.has(name),
  );
  return chosen.length > 0
    ? chosen
    : templates.filter(({ source }) => !isBuiltInDialect(source));
}

/** Starts a spec of the template when it is set on an issue. */
export function labelFor(template: string): string {
  return `spec:${template}`;
}
