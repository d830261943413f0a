import { checkSpec as judge } from "../check-spec.ts";
import { DocumentTooDeepError } from "../document/nesting.ts";
import type { RuleSettingWithOptions, SpecReport } from "../spec-report.ts";
import { builtInTemplates } from "../template/built-in-templates.ts";
import type { TemplateSource } from "../template/template.ts";
import { reportUnreadable } from "../unreadable-report.ts";

export interface CheckOptions {
  /** Shown in findings; default `spec.md`. */
  readonly path?: string;
  /** Name of the template to judge by; else what the text says, else what its headings say. */
  readonly template?: string;
  /** Templates of one's own, in front of the built-in ones. */
  readonly templates?: readonly TemplateSource[];
  readonly rules?: Readonly<Record<string, RuleSettingWithOptions>>;
}

/** What is wrong with a spec, and how far it is. Reads nothing but its arguments, and throws for no text. */
export function checkSpec(
  text: string,
  { path = "spec.md", template, templates = [], rules = {} }: CheckOptions = {},
): SpecReport {
  try {
    return judge({
      path,
      text,
      templates: [...templates, ...builtInTemplates],
      rules,
      failOn: "error",
      ...(template !== undefined && {
        template: { name: template, by: "option" as const },
      }),
    });
  } catch (error) {
    if (!(error instanceof DocumentTooDeepError)) throw error;
    return reportUnreadable(path, error.message);
  }
}
