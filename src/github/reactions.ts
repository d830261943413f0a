import type { Reactions } from "../tasks/commands/command-ports.ts";
import { statusOf } from "./api-error.ts";
import type { GetClient } from "./client.ts";
import { orRefused } from "./or-refused.ts";

export function createReactions(getClient: GetClient): Reactions {
  return {
    async add(repo, commentId, reaction) {
      const client = await getClient(repo.installationId);
      // A second one of a kind is the first one, so it may be sent again.
      const call = client.request(
        "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
        {
          owner: repo.owner,
          repo: repo.repo,
          comment_id: commentId,
          content: reaction,
        },
      );
      try {
        await call;
        return "there";
      } catch (error) {
        if ([404, 410].includes(statusOf(error) ?? 0)) return "gone";
        await orRefused(Promise.reject(error));
        throw error;
      }
    },
  };
}
