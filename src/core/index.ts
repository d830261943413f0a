export type { Finding, Fix, Severity, TextEdit } from "./finding.ts";
export type { SpecReport, SpecRequest } from "./spec-report.ts";
export { type CheckOptions, checkSpec } from "./library/check-spec.ts";
export { loadTemplate } from "./library/load-template.ts";
export { builtInTemplates } from "./template/built-in-templates.ts";
