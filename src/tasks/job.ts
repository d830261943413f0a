/** One pull request of one installation. */
export interface PullRef {
  readonly installationId: number;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

export interface RepoRef {
  readonly installationId: number;
  readonly owner: string;
  readonly repo: string;
}

/** A commit that the merge queue built; `ref` names the pull request: `refs/heads/gh-readonly-queue/main/pr-104-…`. */
export interface MergeGroupRef extends RepoRef {
  readonly headSha: string;
  readonly baseSha: string;
  readonly ref: string;
}

/** Somebody set a label on an issue. */
export interface LabelSet {
  readonly issue: PullRef;
  readonly label: string;
  /** Login of who set it. */
  readonly actor: string;
  /** Day on which, as YYYY-MM-DD. */
  readonly date: string;
}

/** Number of the pull request that a group's branch names; 0, which is no one's, where it names none. */
export function pullNumberOf({ ref }: Pick<MergeGroupRef, "ref">): number {
  return Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1] ?? 0);
}

/** An issue or pull request, as a place where people talk. */
export interface ConversationRef extends PullRef {
  readonly subject: "issue" | "pull-request";
}

/** A comment as it was delivered: what is read later may be another person's edit. */
export interface DeliveredComment {
  readonly id: number;
  /** Login. */
  readonly author: string;
  readonly text: string;
  /** As GitHub writes times: `2026-01-31T12:00:00Z`. */
  readonly createdAt: string;
}

/** What a delivery asks for. Plain data, kept in the queue; the state of GitHub is read when the job starts. */
export type Job =
  | { readonly kind: "judge-pull-request"; readonly pull: PullRef }
  | { readonly kind: "judge-merge-group"; readonly group: MergeGroupRef }
  /** A label was set on an issue; whether it asks for a spec, the configuration says. */
  | ({ readonly kind: "heed-label" } & LabelSet)
  | ({ readonly kind: "scaffold-spec"; readonly template: string } & LabelSet)
  /** A commit's check is asked for again, and the event does not say for which pull requests: forks. */
  | {
      readonly kind: "rejudge-commit";
      readonly repo: RepoRef;
      readonly sha: string;
    }
  | RunCommands
  | {
      readonly kind: "rejudge-base";
      readonly repo: RepoRef;
      readonly branch: string;
      readonly after: string;
      /** Paths that the push changed; undefined where the push was too large to list them. */
      readonly paths: readonly string[] | undefined;
    };

export interface RunCommands {
  readonly kind: "run-commands";
  readonly conversation: ConversationRef;
  readonly comment: DeliveredComment;
}

/** What a job is about. A waiting one stands for all that came after it of the same key. */
export function jobKey(job: Job): string {
  switch (job.kind) {
    case "judge-pull-request":
      return `pull/${job.pull.owner}/${job.pull.repo}/${job.pull.number}`.toLowerCase();
    case "judge-merge-group":
      return `group/${job.group.owner}/${job.group.repo}/${job.group.headSha}`.toLowerCase();
    // Of labels set one after the other each is looked at; of specs that one issue asks for, one is started.
    case "heed-label":
      return `label/${job.issue.owner}/${job.issue.repo}/${job.issue.number}/${job.label}`.toLowerCase();
    case "scaffold-spec":
      return `spec/${job.issue.owner}/${job.issue.repo}/${job.issue.number}`.toLowerCase();
    case "rejudge-commit":
      return `commit/${job.repo.owner}/${job.repo.repo}/${job.sha}`.toLowerCase();
    case "run-commands":
      return `${jobLane(job)}/${job.comment.id}`;
    case "rejudge-base":
      return `base/${job.repo.owner}/${job.repo.repo}/${job.after}`.toLowerCase();
  }
}

/**
 * Jobs of one lane run one after the other, in the order in which they came. Most have it to themselves. Commands of one
 * conversation share it, and each of them is done, whatever comes later; so does a spec that a label asks for, since
 * `/spec new` may ask for it as well.
 */
export function jobLane(job: Job): string {
  switch (job.kind) {
    case "run-commands":
      return conversationLane(job.conversation);
    case "scaffold-spec":
      return conversationLane(job.issue);
    default:
      return jobKey(job);
  }
}

function conversationLane({ owner, repo, number }: PullRef): string {
  return `commands/${owner}/${repo}/${number}`.toLowerCase();
}
