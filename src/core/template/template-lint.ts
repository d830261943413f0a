import type { TemplateDescription } from "./describe-template.ts";
import type { TemplateProblem } from "./template.ts";
import type { TemplateSource } from "./template-source.ts";

/** What there is to say about a template to its author. */
export interface TemplateLint {
  readonly source: TemplateSource;
  /** Undefined for one that cannot be read at all. */
  readonly description: TemplateDescription | undefined;
  readonly problems: readonly TemplateProblem[];
}
