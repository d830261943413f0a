import type { ConfigProblem } from "./config/config-outcome.ts";
import type { Finding } from "./finding.ts";
import type { FileState, FoundBy, NearMiss } from "./policy/snapshot.ts";
import type { Conclusion, SpecReport } from "./spec-report.ts";
import type { TemplateProblem } from "./template/template.ts";

/** The decision about one head SHA. It explains itself as data: check run, comment and command line print the same. */
export interface Evaluation {
  /** False where the repository has no configuration and uses none of the App: then nothing is posted. */
  readonly speaks: boolean;
  readonly conclusion: Conclusion;
  /** Failed, but told only, because the pull request is a draft. */
  readonly softenedByDraft: boolean;
  readonly duty: Duty;
  readonly specs: readonly JudgedSpec[];
  /** Specs that are there and cannot be read as text. */
  readonly unreadable: readonly UnreadableSpec[];
  readonly nearMisses: readonly NearMiss[];
  readonly config: ConfigVerdict;
  /** Of the templates that the pull request changes: told, and never what fails it. */
  readonly templates: readonly TemplateTrouble[];
  /** GitHub did not list all files of the diff. */
  readonly filesTruncated: boolean;
  /** What keeps the conclusion from being a success, most urgent first; empty where nothing does. */
  readonly steps: readonly Step[];
  /** Findings, by the keys of their threads, whose fix alone would leave the spec no better: none of them is suggested. */
  readonly withheldFixes?: ReadonlySet<string>;
}

/** Whether the pull request owes a spec, and why. */
export type Duty =
  | {
      readonly kind: "owed";
      readonly because: OwedBecause;
      /** Stands on a spec that can be read, however complete it is. */
      readonly met: boolean;
    }
  | { readonly kind: "exempt"; readonly because: ExemptBecause }
  | { readonly kind: "none"; readonly because: NoneBecause };

export interface OwedBecause {
  /** Files of the diff under `require.paths`, longest change first; empty where GitHub did not list all files. */
  readonly paths: readonly string[];
  readonly changedLines: number;
}

export type ExemptBecause =
  | { readonly kind: "author"; readonly author: string }
  | { readonly kind: "label"; readonly label: string }
  | { readonly kind: "paths"; readonly patterns: readonly string[] };

export type NoneBecause =
  | { readonly kind: "not-required" }
  | { readonly kind: "no-path"; readonly patterns: readonly string[] }
  | {
      readonly kind: "small";
      readonly changedLines: number;
      readonly minimum: number;
    };

export interface JudgedSpec {
  readonly path: string;
  readonly foundBy: readonly FoundBy[];
  /** The commit whose text was judged: head, or base where only the base has the file. */
  readonly sha: string;
  readonly inDiff: boolean;
  /** The pull request owes a spec and this is one it stands on: then all its errors block, old ones too. */
  readonly standsOn: boolean;
  readonly report: SpecReport;
  /** Findings that block or would: the base does not have them, or the pull request owes this spec complete. */
  readonly newFindings: readonly Finding[];
  /** Findings that the base has already: counted and folded. */
  readonly olderFindings: readonly Finding[];
  /** Set where the pull request stands on this spec and its status is below `require.status`. */
  readonly statusShort:
    { readonly has: string | null; readonly needs: string } | undefined;
}

export interface UnreadableSpec {
  readonly path: string;
  readonly foundBy: readonly FoundBy[];
  readonly inDiff: boolean;
  readonly state: Exclude<FileState, { readonly kind: "text" }>;
  /** It is in the diff, or the pull request owes a spec and stands on this one. */
  readonly blocks: boolean;
}

export interface ConfigVerdict {
  readonly path: string | undefined;
  readonly repository: string | undefined;
  /** What is wrong with the configuration as the head of this pull request has it. */
  readonly headTrouble: ConfigTrouble | undefined;
  /** What is doubtful in it, and files of the pull request that look like one. They fail nothing. */
  readonly headWarnings: readonly ConfigWarning[];
  /** Why the configuration of the base could not be used, or that an older version of it was. */
  readonly baseTrouble: BaseConfigTrouble | undefined;
}

export interface ConfigWarning extends ConfigProblem {
  readonly path: string;
}

export type ConfigTrouble =
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigProblem[] };

export type BaseConfigTrouble = ConfigTrouble & {
  /**
   * `fail-closed`: nothing could be judged. `older-version`: judged by the last valid one.
   * `repaired-here`: this pull request changes the configuration alone and makes it valid.
   */
  readonly outcome: "fail-closed" | "older-version" | "repaired-here";
};

export type TemplateTrouble =
  | {
      readonly kind: "unreadable";
      readonly path: string;
      readonly state: Exclude<FileState, { readonly kind: "text" }>;
    }
  | {
      readonly kind: "invalid";
      readonly path: string;
      readonly problems: readonly TemplateProblem[];
    };

export type Step =
  | {
      readonly kind: "fix-config";
      readonly where: "head" | "base";
      readonly path: string;
      readonly repository: string;
      /** None where the file cannot be read at all. */
      readonly problems: number;
      /** Of the first problem. */
      readonly line: number | undefined;
    }
  | { readonly kind: "link-spec"; readonly nearMiss: NearMiss | undefined }
  | { readonly kind: "replace-file"; readonly spec: UnreadableSpec }
  | {
      readonly kind: "fix-errors";
      readonly path: string;
      readonly count: number;
      readonly line: number;
    }
  | {
      readonly kind: "raise-status";
      readonly path: string;
      readonly has: string | null;
      readonly needs: string;
    };
