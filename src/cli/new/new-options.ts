import type { Complexity, WorkType } from "../../core/scaffold/work-type.ts";

/** `specgate new`, as asked for on the command line. */
export interface NewOptions {
  /** Asked for where it is left out. */
  readonly template?: string;
  readonly title?: string;
  readonly fromIssue?: string;
  readonly fromPrd?: string;
  readonly inputs?: string;
  readonly out?: string;
  /** False where nothing may be asked, even on a terminal. */
  readonly input: boolean;
  readonly type?: WorkType;
  readonly complexity?: Complexity;
  readonly audience?: string;
  readonly summary?: string;
  readonly architecture?: string;
  readonly goal?: readonly string[];
  readonly nonGoal?: readonly string[];
  readonly requirement?: readonly string[];
  readonly interface?: readonly string[];
  readonly data?: readonly string[];
  readonly criterion?: readonly string[];
  readonly risk?: readonly string[];
  readonly question?: readonly string[];
}
