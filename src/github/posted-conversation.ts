import type { PostedComment, PostedThread } from "../core/policy/posted.ts";

/** 100 is the most that GitHub gives a page; few pull requests have more of either. */
export const conversationFragment = `
fragment Conversation on PullRequest {
  comments(first: 100, after: $commentsAfter) @include(if: $wantComments) {
    nodes { id body viewerDidAuthor }
    pageInfo { hasNextPage endCursor }
  }
  reviewThreads(first: 100, after: $threadsAfter) @include(if: $wantThreads) {
    nodes {
      id
      isResolved
      comments(first: 1) { nodes { body viewerDidAuthor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Variables of the fragment, for the head of a query. */
export const conversationVariables = `
  $commentsAfter: String
  $threadsAfter: String
  $wantComments: Boolean! = true
  $wantThreads: Boolean! = true`;

export interface ConversationData {
  readonly comments?: Page<{
    readonly id: string;
    readonly body: string;
    readonly viewerDidAuthor: boolean;
  }>;
  readonly reviewThreads?: Page<{
    readonly id: string;
    readonly isResolved: boolean;
    readonly comments: {
      readonly nodes:
        | readonly ({
            readonly body: string;
            readonly viewerDidAuthor: boolean;
          } | null)[]
        | null;
    };
  }>;
}

interface Page<Node> {
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

/** How the App's own words are known again. Anybody can copy a marker, so authorship is asked of GitHub as well. */
export interface Markers {
  isReport(body: string): boolean;
  findingOf(body: string): string | undefined;
}

export function postedComment(
  page: ConversationData,
  markers: Markers,
): PostedComment | undefined {
  const own = (page.comments?.nodes ?? []).find(
    (comment) => comment?.viewerDidAuthor && markers.isReport(comment.body),
  );
  return own ? { nodeId: own.id, body: own.body } : undefined;
}

export function postedThreads(
  page: ConversationData,
  markers: Markers,
): readonly PostedThread[] {
  return (page.reviewThreads?.nodes ?? []).flatMap((thread) => {
    const opening = thread?.comments.nodes?.[0];
    if (!thread || !opening?.viewerDidAuthor) return [];
    const fingerprint = markers.findingOf(opening.body);
    if (fingerprint === undefined) return [];
    return [{ nodeId: thread.id, fingerprint, isResolved: thread.isResolved }];
  });
}
