import type { CriterionForm } from "./document/criteria/criterion-form.ts";
import type { SectionKind } from "./document/section-kind.ts";
import type { Finding, RuleSetting, Severity } from "./finding.ts";
import type { References } from "./references/references.ts";
import type { TemplateBy, TemplateSource } from "./template/template-source.ts";
import type { OwnWords } from "./own-words.ts";

export type SectionState =
  "filled" | "partial" | "placeholder" | "empty" | "not-applicable" | "missing";

export interface SectionReport {
  /** Heading in the template; null for a section that the template does not know. */
  readonly template: string | null;
  readonly kind: SectionKind | null;
  /** Heading in the document; null where it is missing. */
  readonly heading: string | null;
  readonly line: number | null;
  readonly state: SectionState;
}

export interface CriterionReport {
  readonly id: string | null;
  readonly line: number;
  readonly endLine: number;
  readonly form: CriterionForm;
  readonly text: string;
}

export type Conclusion = "success" | "failure" | "neutral";

/** What was found out about one spec. Plain data: it crosses threads and is printed as JSON. */
export interface SpecReport {
  readonly path: string;
  readonly template: string | null;
  /** Which version of it; left out where it counts none. */
  readonly templateVersion?: string;
  readonly templateBy: TemplateBy;
  /** Share of the template's headings that the document has, 0 to 1; null unless `templateBy` is `headings`. */
  readonly templateMatch: number | null;
  readonly title: string | null;
  readonly status: string | null;
  /** Statuses that the template allows, in order from first to last; left out where it says nothing about them. */
  readonly statusValues?: readonly string[];
  readonly conclusion: Conclusion;
  readonly sections: readonly SectionReport[];
  readonly criteria: readonly CriterionReport[];
  /** In order of line, column, rule. */
  readonly findings: readonly Finding[];
  /** What has still to be looked up; left out where there is nothing, and once it was. */
  readonly references?: References;
}

/** All that decides a report: same request, same report. Plain data: it crosses threads. */
export interface SpecRequest {
  readonly path: string;
  readonly text: string;
  /** Its text before the change that is judged. Left out, what compares the two says nothing. */
  readonly base?: string;
  /** Texts of the YAML file that has its metadata, `kep.yaml` beside a README, and of the one that it had at `base`. */
  readonly metadataFile?: string;
  readonly baseMetadataFile?: string;
  /** In order of precedence: of two with one name the first counts. Built-in ones are always known, behind these. */
  readonly templates: readonly TemplateSource[];
  /** Name of a template asked for by option, or set for this path by the configuration. */
  readonly template?: {
    readonly name: string;
    readonly by: "option" | "config";
  };
  readonly rules: Readonly<Record<string, RuleSettingWithOptions>>;
  /** Highest severity that a finding can have in a spec of a status. */
  readonly severityByStatus?: Readonly<Record<string, Severity>>;
  /** Headings that name a kind, on top of the built-in ones. */
  readonly aliases?: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  readonly words?: OwnWords;
  /** Leaves the lists of sections and criteria empty, for those who look at findings alone. */
  readonly only?: "findings";
  /** Lowest severity that makes the conclusion a failure. */
  readonly failOn: Severity;
}

export interface RuleSettingWithOptions {
  readonly severity?: RuleSetting;
  readonly options?: Readonly<Record<string, unknown>>;
}
