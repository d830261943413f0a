import type { Conversations } from "../tasks/ports.ts";
import { Refused } from "../tasks/refused.ts";
import { isGraphqlFailure } from "./api-error.ts";
import type { GetClient } from "./client.ts";
import { orRefused } from "./or-refused.ts";
import { updateMutation } from "./update-mutation.ts";

export function createConversations(getClient: GetClient): Conversations {
  return {
    async comment(pull, body) {
      const client = await getClient(pull.installationId);
      await orRefused(
        client.request(
          "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
          {
            owner: pull.owner,
            repo: pull.repo,
            issue_number: pull.number,
            body,
            request: { retries: 0 },
          },
        ),
      );
    },

    async update(pull, changes) {
      const client = await getClient(pull.installationId);
      const { mutation, variables } = updateMutation(changes);
      try {
        await client.graphql(mutation, variables);
      } catch (error) {
        if (!isGraphqlFailure(error)) throw error;
        // Every part that could be done is done: GitHub runs the fields of a mutation one after the other.
        const reasons = error.errors.map(({ message }) => message).join("; ");
        throw new Refused(reasons, { cause: error });
      }
    },
  };
}
