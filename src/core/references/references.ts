import type { SourceRange } from "../source-range.ts";

/** What a document refers to outside of itself. Plain data: it crosses threads. */
export interface References {
  /** In document order; those to other hosts, and to places in the document itself, are left out. */
  readonly links: readonly LinkReference[];
  /** How many more there are, behind as many as any spec has. */
  readonly leftOut: number;
  /** Specs that it says it depends on. */
  readonly dependencies: readonly SpecReference[];
  readonly prd: PrdReference | undefined;
}

export interface LinkReference {
  /** As written, without the brackets around it. */
  readonly target: string;
  readonly kind: "link" | "image";
  /** Of the target where it was found in the source, else of the whole link. */
  readonly at: SourceRange;
  /** Whether `at` is exactly the target as written, so that it can be replaced. */
  readonly isExact: boolean;
}

export interface SpecReference {
  readonly target: string;
  readonly at: SourceRange;
}

/** The product requirements that a technical spec serves. */
export interface PrdReference extends SpecReference {
  /** Criterion ids behind the word PRD, in lower case: `PRD AC-1, AC-3`. */
  readonly prdIds: readonly string[];
  /** All other criterion ids, in lower case. */
  readonly otherIds: readonly string[];
  /** What the spec states, a text for each paragraph, item and cell. */
  readonly statements: readonly string[];
  /** Goals that nothing in the spec itself seems to serve. */
  readonly goals: readonly {
    readonly text: string;
    readonly at: SourceRange;
  }[];
}
