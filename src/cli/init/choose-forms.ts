import { isBuiltInDialect } from "../../core/template/template-entry.ts";
import type { Template } from "../../core/template/template.ts";
import { countOf } from "../format/count-of.ts";
import type { Survey } from "./survey.ts";

export interface ChosenForm {
  readonly template: Template;
  /** Half a sentence: why the repository gets it. */
  readonly because: string;
}

/**
 * The templates that get an issue form: a repository's own and those its specs follow; where it has neither, all that are not
 * another process's.
 */
export function chooseForms(
  templates: readonly Template[],
  { specs }: Survey,
): readonly ChosenForm[] {
  const chosen = templates.flatMap((template) => {
    const following = specs.filter((spec) => spec.template === template.name);
    if (following.length > 0) {
      const count = countOf(following.length, "document");
      return {
        template,
        because: `${count} found, written after its template`,
      };
    }
    return template.source.origin === "repository"
      ? { template, because: "its template is one of this repository" }
      : [];
  });
  return chosen.length > 0
    ? chosen
    : templates
        .filter(({ source }) => !isBuiltInDialect(source))
        .map((template) => ({
          template,
          because: "no document was found that follows a template",
        }));
}

/** Starts a spec of the template when it is set on an issue. */
export function labelFor(template: string): string {
  return `spec:${template}`;
}
