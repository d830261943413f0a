import type { TemplateChoice } from "../commands/command-context.ts";

/** What became of a wish for a spec, as the issue is told. */
export type ScaffoldOutcome =
  | {
      readonly kind: "started";
      readonly pull: ScaffoldedPull;
      readonly path: string;
    }
  /** By an earlier label, command or delivery: an issue has one spec of a kind, and one at a time. */
  | {
      readonly kind: "started-before";
      readonly pull: ScaffoldedPull;
      readonly state: "open" | "merged" | "closed";
    }
  /** Somebody else's: the App leaves branches and files alone that it did not make. */
  | { readonly kind: "branch-taken"; readonly branch: string }
  | { readonly kind: "file-taken"; readonly path: string }
  | {
      readonly kind: "unknown-template";
      readonly name: string;
      /** Those that there are. */
      readonly templates: readonly TemplateChoice[];
    }
  | { readonly kind: "prd-not-found"; readonly target: string }
  | { readonly kind: "issue-closed" }
  | { readonly kind: "issue-transferred"; readonly to: IssuePlace }
  | { readonly kind: "repository-empty" }
  | { readonly kind: "repository-archived" }
  /** A rule of the repository keeps the App from making the branch. */
  | { readonly kind: "branch-refused"; readonly branch: string }
  | {
      readonly kind: "permission-missing";
      readonly permission: "Contents" | "Pull requests";
    }
  /** Who set the label may comment and label, and not start specs. */
  | { readonly kind: "not-allowed"; readonly label: string };

export interface ScaffoldedPull {
  readonly number: number;
  readonly url: string;
}

/** Where an issue is now. */
export interface IssuePlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}
