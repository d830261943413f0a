import type { PullRef } from "./job.ts";

/** Somebody who may wants a spec to be started from an issue, or from the text of a pull request. */
export interface SpecWish {
  readonly issue: PullRef;
  /** Name, title or label of a template, as it was written. */
  readonly template: string;
  /** In the place of the issue's. */
  readonly title: string | undefined;
  /** Path or address of a PRD whose goals, requirements and criteria are carried over. */
  readonly prd: string | undefined;
  /** Login of who wants it. */
  readonly actor: string;
  /** Day of the wish, as YYYY-MM-DD. */
  readonly date: string;
}
