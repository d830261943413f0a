import { dialectTemplates } from "./dialect-templates.ts";
import { ownTemplates } from "./own-templates.ts";
import type { TemplateSource } from "./template-source.ts";

/** In order of precedence. */
export const builtInTemplates: readonly TemplateSource[] = [
  ...ownTemplates,
  ...dialectTemplates,
];
