import type { ConversationChanges } from "../tasks/ports.ts";

/** Threads resolved by one call; more than a person would read in a pull request. */
const mostThreads = 100;

/** One mutation for all of it. Ids and body are variables; only numbers are written into the query. */
export function updateMutation(changes: ConversationChanges): {
  readonly mutation: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const variables: Record<string, string> = {};
  const heads: string[] = [];
  const fields: string[] = [];
  if (changes.comment) {
    variables["commentId"] = changes.comment.nodeId;
    variables["body"] = changes.comment.body;
    heads.push("$commentId: ID!", "$body: String!");
    fields.push(
      "comment: updateIssueComment(input: { id: $commentId, body: $body }) { clientMutationId }",
    );
  }
  for (const [i, threadId] of changes.resolve.slice(0, mostThreads).entries()) {
    variables[`thread${i}`] = threadId;
    heads.push(`$thread${i}: ID!`);
    fields.push(
      `thread${i}: resolveReviewThread(input: { threadId: $thread${i} }) { clientMutationId }`,
    );
  }
  const mutation = `mutation Update(${heads.join(", ")}) {
  ${fields.join("\n  ")}
}`;
  return { mutation, variables };
}
