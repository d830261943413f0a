import type { z } from "zod";

import type { SpecDocument } from "../document/spec-document.ts";
import type { Fix, RuleSetting, Severity } from "../finding.ts";
import type { SourceRange } from "../source-range.ts";
import type { Template } from "../template/template.ts";

/** What a rule yields; id, path and fingerprint are added outside. */
export interface Problem {
  readonly message: string;
  readonly at: SourceRange;
  readonly fix?: Fix;
  /** Where one rule knows cases that weigh differently; configuration can only lower or silence it as a whole. */
  readonly severity?: Severity;
}

export interface RuleContext<Options> {
  readonly document: SpecDocument;
  /** Undefined where the document clearly follows no known template: a rule that needs one then yields nothing. */
  readonly template: Template | undefined;
  readonly options: Options;
}

export interface Rule<Schema extends z.ZodType = z.ZodType> {
  readonly id: string;
  /** Imperative, one line: "Require every section that the template marks as required". */
  readonly description: string;
  readonly family:
    | "sections"
    | "unfilled"
    | "metadata"
    | "criteria"
    | "requirements"
    | "numbers"
    | "plan"
    | "questions"
    | "links";
  readonly defaultSeverity: RuleSetting;
  readonly options: Schema;
  check(context: RuleContext<z.output<Schema>>): Iterable<Problem>;
}

export function defineRule<Schema extends z.ZodType>(
  rule: Rule<Schema>,
): Rule<Schema> {
  return rule;
}
