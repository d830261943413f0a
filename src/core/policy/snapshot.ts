import type { ConfigOutcome } from "../config/config-outcome.ts";
import type { TemplateSource } from "../template/template-source.ts";
import type { Posted } from "./posted.ts";

/** Everything that was read to judge one head SHA. What is decided is decided from this and nothing else. */
export interface Snapshot {
  readonly subject: "pull-request" | "merge-group";
  readonly repository: Repository;
  readonly pull: PullRequest;
  /** The judged commit: of the pull request, or of the merge group. */
  readonly headSha: string;
  readonly baseSha: string;
  readonly files: readonly ChangedFile[];
  /** GitHub lists 3,000 files of a pull request and 300 of a comparison, and no more. */
  readonly filesTruncated: boolean;
  /** What the pull request is judged by: from the base branch, or from the owner's `.github` repository. */
  readonly config: ConfigOutcome;
  /** The configuration as the head has it; undefined where the pull request does not change it. */
  readonly headConfig: ConfigOutcome | undefined;
  /** What specs are judged by: of the base, of the owner and built in. */
  readonly templates: readonly TemplateSource[];
  /** Those of the repository that the pull request changes, as the head has them. */
  readonly headTemplates: readonly HeadTemplate[];
  /** Of `settleSpecs`. */
  readonly specs: readonly SpecSnapshot[];
  readonly nearMisses: readonly NearMiss[];
  readonly posted: Posted;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** `https://github.com/acme/widgets`, or the same on a GitHub Enterprise Server; no slash at its end. */
  readonly url: string;
  readonly defaultBranch: string;
}

export interface PullRequest {
  readonly number: number;
  readonly nodeId: string;
  readonly title: string;
  readonly body: string;
  /** Login, with `[bot]` behind a bot's; undefined where the account is gone. */
  readonly author: string | undefined;
  readonly isDraft: boolean;
  readonly isOpen: boolean;
  readonly labels: readonly string[];
  readonly baseRef: string;
  readonly headRef: string;
  /** True where the head lies in another repository, or in one that is gone. */
  readonly fromFork: boolean;
  readonly closes: readonly LinkedIssue[];
}

export interface LinkedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status:
    | "added"
    | "modified"
    | "removed"
    | "renamed"
    | "copied"
    | "changed"
    | "unchanged";
  readonly additions: number;
  readonly deletions: number;
  /** Unified diff hunks; undefined for binary files and where GitHub leaves it out for size. */
  readonly patch: string | undefined;
}

/** A file at one commit, or what keeps it from being read as text. */
export type FileState =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "directory" }
  | { readonly kind: "symlink" }
  | { readonly kind: "submodule" }
  | { readonly kind: "binary" }
  | { readonly kind: "not-utf-8" }
  | { readonly kind: "too-large"; readonly bytes: number };

export interface HeadTemplate {
  readonly path: string;
  readonly state: FileState;
}

export interface SpecSnapshot {
  readonly path: string;
  readonly foundBy: readonly FoundBy[];
  /** The file of the diff, where it is one of them; the diff may have only that of its metadata. */
  readonly file: ChangedFile | undefined;
  readonly head: FileState;
  /** At the base, under its old path where it was renamed. */
  readonly base: FileState;
  /** Of the file beside it that has its metadata, as far as there is one that can be read. */
  readonly headMetadata?: string;
  readonly baseMetadata?: string;
}

/** How a spec came to be one that the pull request stands on. */
export type FoundBy =
  /** Itself, or the file beside it that has its metadata. */
  | { readonly kind: "diff"; readonly as?: "metadata" }
  | { readonly kind: "body"; readonly as: "spec-line" | "link" }
  | {
      readonly kind: "issue";
      readonly issue: number;
      readonly as: "spec-line" | "link";
    }
  /** By `/spec link`: here, or in an issue that the pull request closes. */
  | {
      readonly kind: "command";
      readonly issue: number | undefined;
      readonly as: "spec-line";
    };

/** Somebody meant to link a spec, and it is none that can be read. */
export interface NearMiss {
  /** As written. */
  readonly target: string;
  readonly foundBy: FoundBy;
  readonly reason:
    | "no-such-file"
    | "not-markdown"
    | "not-a-spec"
    | "other-repository"
    | "bare-number"
    | "outside-repository";
  /** Path that was probably meant. */
  readonly meant: string | undefined;
}
