export type {
  Finding,
  Fix,
  RuleSetting,
  Severity,
  TextEdit,
} from "./finding.ts";
export type {
  Conclusion,
  CriterionReport,
  RuleSettingWithOptions,
  SectionReport,
  SectionState,
} from "./spec-report.ts";
export type { CriterionForm } from "./document/criteria/criterion-form.ts";
export type { SectionKind } from "./document/section-kind.ts";
export type { OwnWords } from "./own-words.ts";
export type { TemplateBy, TemplateSource } from "./template/template-source.ts";
export type { AppliedFixes, FixOptions } from "./fixes/apply-fixes.ts";
export { applyFixes } from "./library/apply-fixes.ts";
export {
  type CheckOptions,
  checkSpec,
  type SpecReport,
} from "./library/check-spec.ts";
export { type GenerateOptions, generateSpec } from "./library/generate-spec.ts";
export { loadTemplate } from "./library/load-template.ts";
export type { RuleSettings } from "./library/read-rules.ts";
export type { GivenInputs as SpecInputs } from "./scaffold/given-inputs.ts";
export { builtInTemplates } from "./template/built-in-templates.ts";
