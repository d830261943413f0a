import type { Repository } from "../core/policy/snapshot.ts";
import type { Issue, SubIssue } from "../core/scaffold/issue.ts";
import type {
  IssuePlace,
  ScaffoldedPull,
} from "../core/scaffold/scaffold-outcome.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { PullRef, RepoRef } from "./job.ts";
import type { ConfigReading, PullReading } from "./ports.ts";

export interface Repositories {
  /** What the default branch says of the process; undefined where the repository is gone or out of reach. */
  readProcess(repo: RepoRef): Promise<ProcessReading | undefined>;
}

export type ProcessReading = Pick<
  PullReading,
  "repository" | "baseSha" | "config" | "templates"
>;

/** Reads what a spec can start from, and what was started before. */
export interface SpecStarts {
  read(issue: PullRef): Promise<StartReading>;
  /** Those of these pull requests that the App opened itself. */
  readPulls(
    repo: RepoRef,
    numbers: readonly number[],
  ): Promise<readonly OwnPull[]>;
  /** Empty where the issue has none, and where GitHub knows no sub-issues. */
  listSubIssues(issue: PullRef): Promise<readonly SubIssue[]>;
  /** What a branch has that the base has not. */
  readBranch(
    repo: RepoRef,
    branch: { readonly name: string; readonly base: string },
  ): Promise<BranchReading>;
}

export type StartReading =
  | { readonly kind: "gone" }
  | { readonly kind: "moved"; readonly to: IssuePlace }
  | ({ readonly kind: "found" } & FoundStart);

export interface FoundStart {
  readonly repository: Repository;
  readonly isArchived: boolean;
  /** Head of the default branch; undefined where there is no commit yet. */
  readonly baseSha: string | undefined;
  readonly config: ConfigReading;
  readonly templates: readonly TemplateSource[];
  /** Issue or pull request, with all its labels and no sub-issues yet. */
  readonly issue: Omit<Issue, "subIssues"> & {
    readonly kind: "issue" | "pull-request";
    readonly isOpen: boolean;
  };
  /** The App's own login: `specgate[bot]`. */
  readonly app: string;
  /** Branches that bear the number of the issue. */
  readonly branches: readonly SpecBranch[];
}

export interface SpecBranch {
  readonly name: string;
  readonly sha: string;
  /** Opened from it by the App, newest last. */
  readonly pulls: readonly OwnPull[];
}

export interface OwnPull extends ScaffoldedPull {
  readonly state: "open" | "merged" | "closed";
  readonly body: string;
  readonly branch: string;
}

export interface BranchReading {
  /** Newest last; at most 250. */
  readonly commits: readonly {
    readonly message: string;
    /** Login; undefined where the author has no account. */
    readonly author: string | undefined;
  }[];
  /** Who made the branch, as far as GitHub still knows. */
  readonly creator: string | undefined;
}

/** Throws `Refused` like `Conversations`. */
export interface SpecPulls {
  /** A draft, where the plan of the repository has drafts. */
  open(repo: RepoRef, pull: NewSpecPull): Promise<ScaffoldedPull>;
  /** Asks for reviews; whom GitHub does not take is left out. */
  ask(pull: PullRef, logins: readonly string[]): Promise<void>;
}

export interface NewSpecPull {
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly base: string;
}
