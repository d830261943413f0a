import type { Answered } from "../../core/report/command-replies/reply-comment.ts";

/** What came of an action. */
export interface Outcome extends Omit<Answered, "asked"> {
  /** The pull request is to be judged anew. */
  readonly rejudges?: boolean;
}
