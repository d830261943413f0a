import type { Nodes } from "./nodes.ts";
import { processFragment } from "./process-files.ts";
import type { OwnerProcessData, ProcessData } from "./process-files.ts";

const subjectFields = `
        kind: __typename
        title
        body
        url
        closed
        author { kind: __typename login }
        assignees(first: 10) { nodes { login } }
        labels(first: 100) { nodes { name } }`;

const ownPullFragment = `
fragment OwnPull on PullRequest {
  number
  url
  state
  body
  headRefName
  viewerDidAuthor
}`;

/** `branches` is a part of a name; what else has it in the middle is sorted out later. */
export const specStartQuery = `
query SpecStart($owner: String!, $name: String!, $number: Int!, $branches: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    name
    url
    owner { login }
    isArchived
    defaultBranchRef { name target { oid ...Process } }
    issueOrPullRequest(number: $number) {
      ... on Issue {${subjectFields}
      }
      ... on PullRequest {${subjectFields}
      }
    }
    refs(refPrefix: "refs/heads/", query: $branches, first: 50) {
      nodes {
        name
        target { oid }
        associatedPullRequests(first: 10) { nodes { ...OwnPull } }
      }
    }
  }
  ownerProcess: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { ...Process } }
  }
}
${ownPullFragment}
${processFragment}`;

/** Numbers are all that is written into it. */
export function ownPullsQuery(numbers: readonly number[]): string {
  const fields = numbers.map(
    (number) => `pull${number}: pullRequest(number: ${number}) { ...OwnPull }`,
  );
  return `
query OwnPulls($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}
${ownPullFragment}`;
}

export interface SpecStartData extends OwnerProcessData {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly name: string;
    readonly url: string;
    readonly owner: { readonly login: string };
    readonly isArchived: boolean;
    readonly defaultBranchRef: {
      readonly name: string;
      readonly target: ProcessData | null;
    } | null;
    readonly issueOrPullRequest: SubjectData | null;
    readonly refs: Nodes<RefData> | null;
  } | null;
}

export interface SubjectData {
  readonly kind: "Issue" | "PullRequest";
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly closed: boolean;
  readonly author: {
    readonly kind: string;
    readonly login: string;
  } | null;
  readonly assignees: Nodes<{ readonly login: string }>;
  readonly labels: Nodes<{ readonly name: string }> | null;
}

export interface RefData {
  readonly name: string;
  readonly target: { readonly oid: string } | null;
  readonly associatedPullRequests: Nodes<OwnPullData>;
}

export interface OwnPullData {
  readonly number: number;
  readonly url: string;
  readonly state: string;
  readonly body: string;
  readonly headRefName: string;
  readonly viewerDidAuthor: boolean;
}

export interface OwnPullsData {
  readonly repository: Readonly<Record<string, OwnPullData | null>> | null;
}
