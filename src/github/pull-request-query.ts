import { conversationFragment, conversationVariables } from "./conversation.ts";
import type { ConversationData } from "./conversation.ts";
import { saidFields } from "./linked.ts";
import type { SaidData } from "./linked.ts";
import type { Nodes } from "./nodes.ts";
import { processFragment } from "./process-files.ts";
import type { OwnerProcessData, ProcessData } from "./process-files.ts";
import { verdictFragment } from "./verdict.ts";
import type { VerdictData } from "./verdict.ts";

const repositoryFields = `
    name
    url
    owner { login }
    defaultBranchRef { name }`;

const pullFields = `
      id
      number
      title
      body
      isDraft
      state
      author { kind: __typename login }
      labels(first: 100) { nodes { name } }
      baseRefName
      baseRefOid
      headRefName
      headRefOid
      isCrossRepository
      changedFiles
      headRepository { id }
      closingIssuesReferences(first: 10) {
        nodes { number title body url ${saidFields} }
      }`;

const ownerProcess = `
  ownerProcess: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { ...Process } }
  }`;

export const pullRequestQuery = `
query PullRequest(
  $owner: String!
  $name: String!
  $number: Int!
  $appId: Int
  ${conversationVariables}
) {
  repository(owner: $owner, name: $name) {
    ${repositoryFields}
    pullRequest(number: $number) {
      ${pullFields}
      baseRef { target { ...Process } }
      commits(last: 1) { nodes { commit { ...Verdict } } }
      ...Conversation
    }
  }
  ${ownerProcess}
}
${conversationFragment}
${verdictFragment}
${processFragment}`;

/** Of a pull request with over 250 commits, GitHub does not list the last. */
export const verdictQuery = `
query CommitVerdict($owner: String!, $name: String!, $sha: GitObjectID!, $appId: Int) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ...Verdict }
  }
}
${verdictFragment}`;

export const mergeGroupQuery = `
query MergeGroup(
  $owner: String!
  $name: String!
  $number: Int!
  $head: GitObjectID!
  $base: GitObjectID!
  $appId: Int
) {
  repository(owner: $owner, name: $name) {
    ${repositoryFields}
    pullRequest(number: $number) {
      ${pullFields}
      ${saidFields}
    }
    head: object(oid: $head) { ...Verdict }
    base: object(oid: $base) { ...Process }
  }
  ${ownerProcess}
}
${verdictFragment}
${processFragment}`;

export const openPullsQuery = `
query OpenPulls($owner: String!, $name: String!, $base: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, baseRefName: $base, first: 50, after: $after) {
      nodes {
        number
        body
        closingIssuesReferences(first: 10) { nodes { body } }
        files(first: 100) { nodes { path } }
        comments(first: 50) { nodes { body viewerDidAuthor } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export interface RepositoryData {
  readonly name: string;
  readonly url: string;
  readonly owner: { readonly login: string };
  readonly defaultBranchRef: { readonly name: string } | null;
}

export interface PullData {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly state: string;
  readonly author: {
    readonly kind: string;
    readonly login: string;
  } | null;
  readonly labels: Nodes<{ readonly name: string }> | null;
  readonly baseRefName: string;
  readonly baseRefOid: string;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly isCrossRepository: boolean;
  readonly changedFiles: number;
  readonly headRepository: { readonly id: string } | null;
  readonly closingIssuesReferences: Nodes<
    SaidData & {
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly url: string;
    }
  > | null;
}

export interface PullRequestData extends OwnerProcessData {
  readonly repository:
    | (RepositoryData & {
        readonly pullRequest:
          | (PullData &
              ConversationData & {
                readonly baseRef: {
                  readonly target: ProcessData | null;
                } | null;
                readonly commits: Nodes<{ readonly commit: VerdictData }>;
              })
          | null;
      })
    | null;
}

export interface VerdictQueryData {
  readonly repository: { readonly object: VerdictData | null } | null;
}

export interface MergeGroupData extends OwnerProcessData {
  readonly repository:
    | (RepositoryData & {
        readonly pullRequest: (PullData & SaidData) | null;
        readonly head: VerdictData | null;
        readonly base: ProcessData | null;
      })
    | null;
}

export interface OpenPullsData {
  readonly repository: {
    readonly pullRequests: Nodes<{
      readonly number: number;
      readonly body: string;
      readonly closingIssuesReferences: Nodes<{ readonly body: string }> | null;
      readonly files: Nodes<{ readonly path: string }> | null;
      readonly comments: Nodes<{
        readonly body: string;
        readonly viewerDidAuthor: boolean;
      }> | null;
    }> & {
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
}
