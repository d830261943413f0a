import type * as z from "zod/mini";

import type { SpecDocument } from "../document/spec-document.ts";
import type { Neighbour } from "../references/neighbour.ts";
import type { References } from "../references/references.ts";
import type { Surroundings } from "../references/surroundings.ts";
import type { Fix, RuleSetting, Severity } from "../finding.ts";
import type { OwnWords } from "../own-words.ts";
import type { SourceRange } from "../source-range.ts";
import type { SpecReport } from "../spec-report.ts";
import type { SectionPairing } from "../template/pair-sections.ts";
import type { UnknownVersion } from "../template/as-of-version.ts";
import type { Template } from "../template/template.ts";
import type { UnfilledReading } from "./unfilled/unfilled-place.ts";

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
  /** As it was before the change that is judged; undefined where there was none, or nobody asks for a comparison. */
  readonly base: SpecDocument | undefined;
  /** Undefined where the document clearly follows no known template: a rule that needs one then yields nothing. */
  readonly template: FollowedTemplate | undefined;
  /** What of the document has still to be written: read once, for all rules. */
  readonly unfilled: UnfilledReading;
  /** A template that the document names and nobody knows, and the names that are known. */
  readonly unknownTemplate: UnknownTemplate | undefined;
  readonly unknownVersion: UnknownVersion | undefined;
  readonly words: OwnWords;
  readonly options: Options;
}

/** What a document refers to, and what was found there. */
export interface ReferenceContext<Options> {
  readonly report: SpecReport;
  readonly references: References;
  readonly surroundings: Surroundings;
  /** Undefined where the file is no text, or was not read. */
  readonly read: (path: string) => Neighbour | undefined;
  readonly options: Options;
}

/** A template, and which sections of the document are which of it. */
export interface FollowedTemplate extends Template {
  readonly pairing: SectionPairing;
}

export interface UnknownTemplate {
  readonly name: string;
  readonly known: readonly string[];
}

export interface Rule<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly id: string;
  /** Imperative, one line: "Require every section that the template marks as required". */
  readonly description: string;
  readonly family:
    | "document"
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
  check?(context: RuleContext<z.output<Schema>>): Iterable<Problem>;
  /** Runs once what the document refers to was read, and adds to `check`. */
  checkReferences?(
    context: ReferenceContext<z.output<Schema>>,
  ): Iterable<Problem>;
}

export function defineRule<Schema extends z.ZodMiniType>(
  rule: Rule<Schema>,
): Rule<Schema> {
  return rule;
}
