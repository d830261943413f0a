import type { Criterion } from "../document/spec-document.ts";
import type { Anchors } from "./anchors.ts";

/** A file that a document refers to. */
export interface Neighbour {
  readonly anchors: Anchors;
  readonly status: string | null;
  readonly criteria: readonly Criterion[];
}
