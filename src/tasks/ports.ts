import type { Annotation, Button, ReviewComment } from "../core/action.ts";
import type { Actor } from "../core/commands/command-context.ts";
import type { ReferencesRequest } from "../core/check-references.ts";
import type { CommandLine } from "../core/commands/find-command-lines.ts";
import type { SpecLink } from "../core/policy/spec-link.ts";
import type { Posted } from "../core/policy/posted.ts";
import type {
  ChangedFile,
  FileState,
  PullRequest,
  Repository,
} from "../core/policy/snapshot.ts";
import type {
  Conclusion,
  SpecReport,
  SpecRequest,
} from "../core/spec-report.ts";
import type { StartRequest } from "../core/scaffold/start-request.ts";
import type { StartedSpec } from "../core/scaffold/start-spec.ts";
import type { ListedTemplate } from "../core/template/list-templates.ts";
import type { TemplateProblem } from "../core/template/template.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { Job, MergeGroupRef, PullRef, RepoRef } from "./job.ts";

/** Reads what a pull request is, in as few calls as GitHub allows. */
export interface PullRequests {
  /** Undefined where the pull request or the repository is gone or out of reach. */
  read(pull: PullRef): Promise<PullReading | undefined>;
  readGroup(group: MergeGroupRef): Promise<PullReading | undefined>;
  listOpen(repo: RepoRef, base: string): Promise<readonly OpenPull[]>;
  /** Numbers of the pull requests that the App's check runs on a commit are about. */
  listChecked(repo: RepoRef, sha: string): Promise<readonly number[]>;
  /** Its head alone, in the plainest call there is: for when `read` is what fails. */
  readHead(pull: PullRef): Promise<string | undefined>;
}

export interface PullReading {
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly headSha: string;
  readonly baseSha: string;
  readonly files: readonly ChangedFile[];
  readonly filesTruncated: boolean;
  readonly config: ConfigReading;
  /** `.github/spec-templates/*.md` of both. */
  readonly templates: readonly TemplateSource[];
  readonly posted: Posted;
  /** What commands linked, as the App's own replies keep it; oldest first. */
  readonly linked: readonly LinkedByCommand[];
}

export interface LinkedByCommand {
  /** An issue that the pull request closes; undefined where the command stands in the conversation itself. */
  readonly issue: number | undefined;
  readonly path: string;
}

/** `.github/specgate.yml` of the base branch, and of the owner's `.github` repository. */
export interface ConfigReading {
  readonly base: FileState;
  readonly owner: FileState;
  /** The commit of the owner's; undefined where there is no such repository. */
  readonly ownerSha?: string | undefined;
}

/** What tells whether a push to the base concerns an open pull request. */
export interface OpenPull {
  readonly number: number;
  /** Its own body, and those of the issues it closes. */
  readonly bodies: readonly string[];
  /** Files of its diff, at most the first 100, and specs that commands linked. */
  readonly paths: readonly string[];
}

export interface Sources {
  /** All in one call, in the order asked for. Paths are taken literally, never as patterns. */
  read(repo: RepoRef, wanted: WantedSources): Promise<SourcesRead>;
  /** Texts of one file, newest first, at most 20 versions back from `ref`. */
  readHistory(
    repo: RepoRef,
    ref: string,
    path: string,
  ): Promise<readonly string[]>;
  /**
   * For each file of a commit what it was before, newest first and each text once, 12 versions back at most. Asks nothing about files
   * that did not change since it was asked; says nothing of those whose history takes GitHub too long.
   */
  readOlderTexts(
    repo: RepoRef,
    ref: string,
    files: readonly { readonly path: string; readonly text: string }[],
  ): Promise<readonly (readonly string[])[]>;
}

export interface WantedSources {
  readonly files: readonly FileAt[];
  readonly folders: readonly FileAt[];
}

export interface FileAt {
  readonly sha: string;
  /** From the root of the repository, without a slash at either end; empty for the root itself. */
  readonly path: string;
}

export interface SourcesRead {
  readonly files: readonly FileState[];
  /** Names in each folder; empty where there is no such folder. */
  readonly folders: readonly (readonly string[])[];
}

export interface CheckRuns {
  /** Creates a run; completed at once where `conclusion` is given. Takes at most 50 annotations. */
  create(repo: RepoRef, run: NewCheckRun): Promise<CreatedCheckRun>;
  /** Adds annotations to an unfinished run, and completes it where `conclusion` is given. */
  append(
    repo: RepoRef,
    id: number,
    run: Omit<NewCheckRun, "headSha" | "externalId">,
  ): Promise<void>;
  /** The newest run on a commit, if it is the App's own and not completed. */
  findUnfinished(repo: RepoRef, sha: string): Promise<number | undefined>;
}

export interface CreatedCheckRun {
  readonly id: number;
  /** The page that shows it. */
  readonly url: string;
}

export interface NewCheckRun {
  readonly headSha: string;
  readonly externalId: string;
  readonly conclusion: Conclusion | undefined;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly buttons: readonly Button[];
}

/** Throws `Refused` like `Conversations`. */
export interface Statuses {
  set(repo: RepoRef, status: NewStatus): Promise<void>;
}

export interface NewStatus {
  readonly sha: string;
  readonly state: "success" | "failure";
  readonly description: string;
  readonly targetUrl: string;
}

/** Throws `Refused` like `Conversations`. */
export interface Reviews {
  /** Comments that GitHub refuses come back; the others are posted. */
  create(
    pull: PullRef,
    review: NewReview,
  ): Promise<{ readonly refused: readonly ReviewComment[] }>;
}

export interface NewReview {
  readonly headSha: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** What is said beside the check run. Throws `Refused` where GitHub does not want it; then the rest is done without. */
export interface Conversations {
  comment(pull: PullRef, body: string): Promise<void>;
  /** Edits a comment and resolves threads in one call. */
  update(pull: PullRef, changes: ConversationChanges): Promise<void>;
}

export interface ConversationChanges {
  readonly comment:
    { readonly nodeId: string; readonly body: string } | undefined;
  /** Node ids of threads. */
  readonly resolve: readonly string[];
}

/** Asks the collaborator-permission API, never what a webhook says of somebody. */
export interface Permissions {
  /** The permission `none` where GitHub knows nobody of that name. */
  read(repo: RepoRef, login: string): Promise<Actor>;
}

export interface IssueComments {
  /** Texts of the App's own comments on an issue or pull request, oldest first. */
  listOwn(issue: PullRef): Promise<readonly string[]>;
}

/** Writes to branches of the repository, as the App. Throws `Refused` like `Conversations`. */
export interface Branches {
  create(
    repo: RepoRef,
    branch: string,
    sha: string,
  ): Promise<"created" | "exists">;
  /** One signed commit; `moved` where the branch is elsewhere than at `parent`, and nothing was done. */
  commit(repo: RepoRef, commit: NewCommit): Promise<CommitOutcome>;
}

export interface NewCommit {
  readonly branch: string;
  readonly parent: string;
  /** The first line is the subject. */
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export type CommitOutcome =
  | { readonly kind: "committed"; readonly sha: string }
  | { readonly kind: "moved" };

/** Runs the core where it can be stopped: no text of a stranger is parsed on the main thread. */
export interface Engine {
  /** A text that takes too long comes back as a report with the finding `document-readable`. */
  checkSpec(request: SpecRequest): Promise<SpecReport>;
  /** Adds to a report what is to be said of the files that its document refers to. */
  checkReferences(request: ReferencesRequest): Promise<SpecReport>;
  /** Per text, what it links as a spec; a text that takes too long links nothing. */
  findSpecLinks(
    texts: readonly string[],
  ): Promise<readonly (readonly SpecLink[])[]>;
  /** Per template, what is wrong with it, where the first of two of one name counts; undefined where they take too long. */
  lintTemplates(
    sources: readonly TemplateSource[],
  ): Promise<readonly (readonly TemplateProblem[])[] | undefined>;
  /** Lines of a comment that are commands; undefined where it takes too long to read. */
  findCommands(text: string): Promise<readonly CommandLine[] | undefined>;
}

/** Writes new specs, where it can be stopped as well. */
export interface Scaffolder {
  /** Of two of one name the first. Throws where they take too long. */
  listTemplates(
    sources: readonly TemplateSource[],
  ): Promise<readonly ListedTemplate[]>;
  /** Undefined for texts that take too long. */
  startSpec(request: StartRequest): Promise<StartedSpec | undefined>;
}

export interface JobQueue {
  /** Durable when it resolves; a GUID that was accepted before does nothing. */
  accept(delivery: Delivery): Promise<"accepted" | "duplicate">;
  /** Durable when it resolves. */
  add(jobs: readonly Job[]): Promise<void>;
}

/** One webhook arrival, translated. */
export interface Delivery {
  /** The GUID of its `X-GitHub-Delivery` header. */
  readonly id: string;
  /** Event and action, for the record: `pull_request.opened`. */
  readonly event: string;
  readonly jobs: readonly Job[];
}

/** One try of a job. */
export interface Attempt {
  /** True once newer work of the same key waits: what this try would publish is out of date. */
  superseded(): Promise<boolean>;
  /** Aborts when the try has lost its claim on the key; nothing may be written after that. */
  readonly signal: AbortSignal;
}

export interface Log {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
}
