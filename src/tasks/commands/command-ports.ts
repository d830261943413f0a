import type { LastReaction } from "../../core/report/command-replies/reply-marker.ts";
import type { RepoRef } from "../job.ts";
import type {
  Conversations,
  Engine,
  JobQueue,
  Log,
  Permissions,
  PullRequests,
  Scaffolder,
} from "../ports.ts";
import type { ScaffoldPorts } from "../scaffold-spec.ts";

/** On comments of issues and pull requests. Throws `Refused` like `Conversations`. */
export interface Reactions {
  /** Does nothing where it is there already; `gone` where the comment is. */
  add(
    repo: RepoRef,
    commentId: number,
    reaction: "eyes" | LastReaction,
  ): Promise<"there" | "gone">;
}

export type CommandPorts = ScaffoldPorts & {
  readonly pullRequests: Pick<PullRequests, "read" | "listOpen">;
  readonly engine: Engine & Scaffolder;
  readonly permissions: Permissions;
  readonly reactions: Reactions;
  readonly conversations: Pick<Conversations, "comment">;
  readonly queue: JobQueue;
  readonly log: Log;
};
