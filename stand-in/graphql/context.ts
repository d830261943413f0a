import type { GitCommit, Mode } from "../git/object-store.ts";
import { holds, isInstalled } from "../http/authorize.ts";
import type { Caller } from "../http/call.ts";
import type { ChangedFile } from "../git/diff-trees.ts";
import type { CommitStatus } from "../state/checks.ts";
import type { Reaction } from "../state/issue.ts";
import type { Repository } from "../state/repository.ts";
import type { Entity, World } from "../state/world.ts";
import { failure } from "./error.ts";

/** What GraphQL shows as an object of a type: what the world keeps, and what only has meaning inside of a repository. */
export type Subject =
  | Entity
  | {
      readonly kind: "Commit";
      readonly repository: Repository;
      readonly commit: GitCommit;
    }
  | {
      readonly kind: "Blob" | "Tree";
      readonly repository: Repository;
      readonly sha: string;
    }
  | {
      readonly kind: "TreeEntry";
      readonly repository: Repository;
      readonly path: string;
      readonly mode: Mode;
      readonly sha: string;
    }
  | {
      readonly kind: "Ref";
      readonly repository: Repository;
      readonly ref: string;
      readonly sha: string;
    }
  | {
      readonly kind: "StatusContext";
      readonly repository: Repository;
      readonly status: CommitStatus;
    }
  | { readonly kind: "ChangedFile"; readonly file: ChangedFile }
  | { readonly kind: "Reaction"; readonly reaction: Reaction };

/** A type's fields: values, or functions of their arguments. Those that are missing are an error, never null. */
export type NodeObject = object & { readonly __typename: string };

export interface Context {
  readonly world: World;
  readonly caller: Caller;
  readonly node: (subject: Subject) => NodeObject;
}

/** Null stays null. */
export function nodeOrNull(
  context: Context,
  subject: Subject | undefined,
): NodeObject | null {
  return subject === undefined ? null : context.node(subject);
}

/** Installations need the permission; people see what is public, or theirs. */
export function need(
  { caller }: Context,
  repository: Repository,
  ...permissions: readonly string[]
): void {
  if (caller.kind !== "installation") return;
  const isReadOfPublic =
    !repository.isPrivate && permissions.every((one) => one.endsWith(":read"));
  if (!isInstalled(caller, repository) && isReadOfPublic) return;
  const isAllowed =
    isInstalled(caller, repository) &&
    permissions.some((one) => holds(caller, one));
  if (!isAllowed)
    throw failure("FORBIDDEN", "Resource not accessible by integration");
  if (repository.archived && permissions.some((one) => one.endsWith(":write")))
    throw failure("UNPROCESSABLE", "Repository was archived so is read-only.");
}
