import type { PostedComment, PostedThread } from "../core/policy/posted.ts";
import type { GitHubClient } from "./client.ts";
import { isReportComment, readFingerprint } from "./markers.ts";
import { present } from "./nodes.ts";
import type { Nodes } from "./nodes.ts";
import { authorFields } from "./own-comments.ts";
import type { AuthorData, IsOwn } from "./own-comments.ts";
import { runQuery } from "./run-query.ts";

/** 100 is the most that GitHub gives a page; few pull requests have more of either. */
export const conversationFragment = `
fragment Conversation on PullRequest {
  comments(first: 100, after: $commentsAfter) @include(if: $wantComments) {
    nodes { id body ${authorFields} }
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

export const moreQuery = `
query MoreConversation(
  $owner: String!
  $name: String!
  $number: Int!
  ${conversationVariables}
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ...Conversation }
  }
}
${conversationFragment}`;

export interface ConversationData {
  readonly comments?: Page<CommentData>;
  readonly reviewThreads?: Page<ThreadData>;
}

interface Page<Node> extends Nodes<Node> {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

interface CommentData extends AuthorData {
  readonly id: string;
  readonly body: string;
}

interface ThreadData {
  readonly id: string;
  readonly isResolved: boolean;
  readonly comments: Nodes<Omit<CommentData, "id" | "author">>;
}

export interface ReadConversation {
  readonly comment: PostedComment | undefined;
  readonly threads: readonly PostedThread[];
  /** Texts of the App's own comments. */
  readonly own: readonly string[];
}

/** Starts from a first page, and asks for more while there is any. */
export async function readConversation(
  client: GitHubClient,
  pull: {
    readonly owner: string;
    readonly name: string;
    readonly number: number;
  },
  first: ConversationData,
  isOwn: IsOwn,
): Promise<ReadConversation> {
  let page = first;
  const own = [...ownComments(page, isOwn)];
  const threads = [...findThreads(page)];
  for (;;) {
    const wantComments = page.comments?.pageInfo.hasNextPage === true;
    const wantThreads = page.reviewThreads?.pageInfo.hasNextPage === true;
    if (!wantComments && !wantThreads) break;
    const more = await runQuery<MoreData>(client, moreQuery, {
      ...pull,
      wantComments,
      wantThreads,
      commentsAfter: page.comments?.pageInfo.endCursor,
      threadsAfter: page.reviewThreads?.pageInfo.endCursor,
    });
    page = more.repository?.pullRequest ?? {};
    own.push(...ownComments(page, isOwn));
    threads.push(...findThreads(page));
  }
  const report = own.find(({ body }) => isReportComment(body));
  return {
    comment: report && { nodeId: report.id, body: report.body },
    threads,
    own: own.map(({ body }) => body),
  };
}

interface MoreData {
  readonly repository: { readonly pullRequest: ConversationData | null } | null;
}

function ownComments(
  page: ConversationData,
  isOwn: IsOwn,
): readonly CommentData[] {
  return present(page.comments).filter(isOwn);
}

/** Anybody can copy a marker, so authorship is asked of GitHub as well. */
function findThreads(page: ConversationData): readonly PostedThread[] {
  return present(page.reviewThreads).flatMap((thread) => {
    const opening = present(thread.comments)[0];
    const fingerprint = opening?.viewerDidAuthor
      ? readFingerprint(opening.body)
      : undefined;
    if (fingerprint === undefined) return [];
    return [{ nodeId: thread.id, fingerprint, isResolved: thread.isResolved }];
  });
}
