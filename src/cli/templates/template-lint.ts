import type { TemplateDescription } from "../../core/template/describe-template.ts";
import type { TemplateProblem } from "../../core/template/template.ts";
import type { TemplateSource } from "../../core/template/template-source.ts";

/** What there is to say about a template to its author. */
export interface TemplateLint {
  readonly source: TemplateSource;
  /** Undefined for one that cannot be read at all. */
  readonly description: TemplateDescription | undefined;
  readonly problems: readonly TemplateProblem[];
}
