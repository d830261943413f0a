import type { ObjectStore } from "../git/object-store.ts";
import type { Account, Role } from "./account.ts";
import type { CheckRun, CheckSuite, CommitStatus } from "./checks.ts";
import type { Comment, Issue, Label } from "./issue.ts";
import type { MergeGroup, PullRequest } from "./pull-request.ts";

export interface Repository {
  readonly kind: "Repository";
  readonly id: number;
  readonly nodeId: string;
  owner: Account;
  name: string;
  isPrivate: boolean;
  archived: boolean;
  /** Gone for everybody, while pull requests from it stay. */
  deleted: boolean;
  defaultBranch: string;
  readonly store: ObjectStore;
  /** SHA by full name, as in `refs/heads/main`. */
  readonly refs: Map<string, string>;
  readonly parent: Repository | undefined;
  readonly labels: Map<string, Label>;
  lastNumber: number;
  readonly issues: Map<number, Issue>;
  /** Where issues went that were here, by the number they had. */
  readonly transferred: Map<number, Issue>;
  readonly pulls: Map<number, PullRequest>;
  readonly comments: Map<number, Comment>;
  readonly suites: CheckSuite[];
  readonly runs: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly mergeGroups: MergeGroup[];
  /** What was done to branches, newest last. */
  readonly activities: Activity[];
  readonly collaborators: Map<Account, Role>;
  /** Rules by branch, or by the beginning of a branch and a star; `pull_request` and `creation` are enforced on Apps. */
  readonly rules: Map<string, readonly BranchRule[]>;
  /** Draft pull requests in private repositories need a plan that has them. */
  readonly allowsDrafts: boolean;
  readonly createdAt: Date;
  pushedAt: Date;
}

export interface Activity {
  readonly id: number;
  readonly nodeId: string;
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly actor: Account;
  readonly at: Date;
}

export interface BranchRule {
  readonly type: string;
  readonly parameters?: Record<string, unknown>;
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export function branchSha(
  repository: Repository,
  branch: string,
): string | undefined {
  return repository.refs.get(`refs/heads/${branch}`);
}
