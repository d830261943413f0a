import { github, installed } from "../stage.ts";
import { opened } from "./ask.ts";

test("changes what REST changes", async () => {
  const hub = await github();
  const pull = await opened(hub);
  const issue = pull.repository.issues.get(2);
  await hub.user("bo").reviews(pull, {
    event: "COMMENT",
    comments: [{ path: "new.md", line: 1, body: "Hm" }],
  });
  const [thread] = pull.threads;
  const octokit = await installed(hub);
  const result = await octokit.graphql(
    `mutation($thread: ID!, $pull: ID!, $issue: ID!, $head: GitObjectID!) {
      resolveReviewThread(input: { threadId: $thread }) { thread { isResolved resolvedBy { login } } }
      addComment(input: { subjectId: $pull, body: "Hello", clientMutationId: "mine" }) {
        clientMutationId
        commentEdge { node { body viewerDidAuthor author { login __typename } } }
      }
      addReaction(input: { subjectId: $pull, content: EYES }) { reaction { content } }
      createCommitOnBranch(input: {
        branch: { repositoryNameWithOwner: "acme/widgets", branchName: "count" }
        expectedHeadOid: $head
        message: { headline: "Add", body: "More" }
        fileChanges: { additions: [{ path: "b.md", contents: "Yg==" }], deletions: [{ path: "new.md" }] }
      }) { commit { message file(path: "b.md") { object { ... on Blob { text } } } } }
      createLinkedBranch(input: { issueId: $issue, oid: $head, name: "spec/2-idea" }) {
        linkedBranch { ref { name } }
      }
      convertPullRequestToDraft(input: { pullRequestId: $pull }) { pullRequest { isDraft } }
    }`,
    {
      thread: thread?.nodeId,
      pull: pull.nodeId,
      issue: issue?.nodeId,
      head: pull.headSha,
    },
  );
  expect(result).toEqual({
    resolveReviewThread: { thread: { isResolved: true, resolvedBy: null } },
    addComment: {
      clientMutationId: "mine",
      commentEdge: {
        node: {
          body: "Hello",
          viewerDidAuthor: true,
          author: { login: "specgate", __typename: "Bot" },
        },
      },
    },
    addReaction: { reaction: { content: "EYES" } },
    createCommitOnBranch: {
      commit: { message: "Add\n\nMore", file: { object: { text: "b" } } },
    },
    createLinkedBranch: { linkedBranch: { ref: { name: "spec/2-idea" } } },
    convertPullRequestToDraft: { pullRequest: { isDraft: true } },
  });
  expect(pull.headSha).toBe(pull.repository.refs.get("refs/heads/count"));
  expect(hub.violations()).toEqual([]);
});

test("a commit on a branch that moved is refused", async () => {
  const hub = await github();
  const pull = await opened(hub);
  const octokit = await installed(hub);
  const mutation = `mutation($head: GitObjectID!) {
    createCommitOnBranch(input: {
      branch: { repositoryNameWithOwner: "acme/widgets", branchName: "count" }
      expectedHeadOid: $head
      message: { headline: "Add" }
    }) { commit { oid } }
  }`;
  const commit = octokit.graphql(mutation, { head: pull.baseSha });
  await expect(commit).rejects.toMatchObject({
    errors: [
      {
        type: "STALE_DATA",
        message: `Expected branch to point to "${pull.baseSha}" but it did not. Pull and try again.`,
      },
    ],
  });
});
