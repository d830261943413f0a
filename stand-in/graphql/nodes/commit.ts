import { pullsWith } from "../../derived/pulls-with.ts";
import { findEntry } from "../../git/files.ts";
import { historyOfPath, listAncestors } from "../../git/history.ts";
import { diffTrees } from "../../git/diff-trees.ts";
import {
  EMPTY_TREE,
  readCommit,
  type GitCommit,
  type Signature,
} from "../../git/object-store.ts";
import { accountOf } from "../../render/commit.ts";
import { isoTime, repoWebUrl, webUrl } from "../../render/urls.ts";
import { latestStatuses } from "../../derived/statuses.ts";
import { fullName } from "../../state/repository.ts";
import { connection, type Page } from "../connection.ts";
import { need, nodeOrNull, type Context, type Subject } from "../context.ts";

export function commitNode(
  context: Context,
  { repository, commit }: Extract<Subject, { kind: "Commit" }>,
) {
  const { world } = context;
  const { store } = repository;
  const path = `/${fullName(repository)}/commit/${commit.sha}`;
  const [headline = "", ...rest] = commit.message.split("\n");
  const url = repoWebUrl(world, repository, `/commit/${commit.sha}`);
  const changes = () => {
    const [parent] = commit.parents;
    const before =
      parent === undefined ? EMPTY_TREE : readCommit(store, parent).tree;
    return diffTrees(store, before, commit.tree);
  };
  return {
    __typename: "Commit",
    id: `C_kw${repository.id}${commit.sha}`,
    oid: commit.sha,
    abbreviatedOid: commit.sha.slice(0, 7),
    url,
    commitUrl: url,
    resourcePath: path,
    commitResourcePath: path,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join("\n").trim(),
    authoredDate: isoTime(commit.author.date),
    committedDate: isoTime(commit.committer.date),
    author: () => gitActor(context, commit.author),
    committer: () => gitActor(context, commit.committer),
    signature: signatureNode(commit),
    repository: () => context.node(repository),
    tree: () => context.node({ kind: "Tree", repository, sha: commit.tree }),
    additions: () => sum(changes().map(({ additions }) => additions)),
    deletions: () => sum(changes().map(({ deletions }) => deletions)),
    changedFilesIfAvailable: () => changes().length,
    parents: (page: Page) =>
      connection(
        context,
        commit.parents.map((sha) => ({
          kind: "Commit" as const,
          repository,
          commit: readCommit(store, sha),
        })),
        page,
        "parents",
      ),
    file: ({ path: wanted }: { path: string }) => {
      const entry = findEntry(store, commit.tree, wanted);
      const isNone = entry === undefined || wanted === "";
      return isNone
        ? null
        : context.node({
            kind: "TreeEntry",
            repository,
            path: wanted,
            ...entry,
          });
    },
    history: (page: Page & { path?: string | null }) => {
      const commits =
        page.path == null
          ? listAncestors(store, commit.sha)
          : historyOfPath(store, commit.sha, page.path);
      const subjects = commits.map((one) => ({
        kind: "Commit" as const,
        repository,
        commit: one,
      }));
      return connection(context, subjects, page, "history");
    },
    associatedPullRequests: (page: Page) => {
      need(context, repository, "pull_requests:read");
      const pulls = pullsWith(repository, commit.sha);
      return connection(context, pulls, page, "associatedPullRequests");
    },
    checkSuites: (page: Page & { filterBy?: SuiteFilter | null }) => {
      need(context, repository, "checks:read");
      const { appId, checkName } = page.filterBy ?? {};
      const suites = repository.suites.filter(
        (suite) =>
          suite.headSha === commit.sha &&
          (appId == null || suite.app.id === appId) &&
          (checkName == null ||
            suite.runs.some(({ name }) => name === checkName)),
      );
      return connection(context, suites, page, "checkSuites");
    },
    status: () => statusNode(context, repository, commit.sha),
  };

  function statusNode(
    at: Context,
    where: typeof repository,
    sha: string,
  ): object | null {
    need(at, where, "statuses:read");
    const statuses = latestStatuses(where, sha);
    if (statuses.length === 0) return null;
    const nodes = statuses.map((status) =>
      at.node({ kind: "StatusContext", repository: where, status }),
    );
    return {
      __typename: "Status",
      id: `S_kw${sha}`,
      state: combined(statuses.map(({ state }) => state)),
      contexts: nodes,
      commit: () => at.node({ kind: "Commit", repository, commit }),
      context: ({ name }: { name: string }) =>
        nodes[statuses.findIndex((status) => status.context === name)] ?? null,
    };
  }
}

function signatureNode({ isSigned, committer }: GitCommit) {
  if (isSigned !== true) return null;
  return {
    __typename: "GpgSignature",
    isValid: true,
    state: "VALID",
    wasSignedByGitHub: true,
    email: committer.email,
    signature: "-----BEGIN PGP SIGNATURE-----",
    payload: "",
    signer: null,
    keyId: null,
    verifiedAt: isoTime(committer.date),
  };
}

interface SuiteFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
}

export function statusContextNode(
  context: Context,
  { repository, status }: Extract<Subject, { kind: "StatusContext" }>,
) {
  return {
    __typename: "StatusContext",
    id: status.nodeId,
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: isoTime(status.createdAt),
    creator: () => context.node(status.creator),
    isRequired: false,
    commit: () =>
      context.node({
        kind: "Commit",
        repository,
        commit: readCommit(repository.store, status.sha),
      }),
  };
}

export function refNode(
  context: Context,
  { repository, ref, sha }: Extract<Subject, { kind: "Ref" }>,
) {
  const [, prefix = "", name = ref] =
    /^(refs\/(?:heads|tags|pull)\/)(.*)$/.exec(ref) ?? [];
  return {
    __typename: "Ref",
    id: `REF_kw${Buffer.from(`${repository.id}:${ref}`).toString("base64url")}`,
    name,
    prefix,
    repository: () => context.node(repository),
    target: () =>
      context.node({
        kind: "Commit",
        repository,
        commit: readCommit(repository.store, sha),
      }),
    branchProtectionRule: null,
    associatedPullRequests: (page: Page & { states?: readonly string[] }) => {
      const pulls = [...repository.pulls.values()].filter(
        (pull) =>
          pull.headRef === name &&
          (page.states === undefined ||
            page.states.includes(pull.state.toUpperCase())),
      );
      return connection(context, pulls, page, "associatedPullRequests");
    },
  };
}

function gitActor(context: Context, signature: Signature) {
  const account = accountOf(context.world, signature);
  const isUser = account?.type === "User";
  return {
    __typename: "GitActor",
    name: signature.name,
    email: signature.email,
    date: isoTime(signature.date),
    avatarUrl: webUrl(context.world, "/avatars/u/0"),
    user: () => nodeOrNull(context, isUser ? account : undefined),
  };
}

function combined(states: readonly string[]): string {
  if (states.includes("failure")) return "FAILURE";
  if (states.includes("error")) return "ERROR";
  return states.includes("pending") ? "PENDING" : "SUCCESS";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
