/** An issue, as far as a spec can start from it. */
export interface Issue {
  readonly title: string;
  readonly body: string;
  /** Absolute; empty for a text that is on no tracker. */
  readonly url: string;
  /** Login; undefined where the account is gone. */
  readonly author: string | undefined;
  /** Logins. */
  readonly assignees: readonly string[];
  /** Without those that start specs. */
  readonly labels: readonly string[];
  readonly subIssues: readonly SubIssue[];
}

export interface SubIssue {
  readonly title: string;
  readonly url: string;
}
