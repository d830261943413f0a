import { commitFiles, type FileChange } from "../../acts/commits.ts";
import { closePull, editPull, openPull, setDraft } from "../../acts/pulls.ts";
import { createRef, moveRef } from "../../acts/refs.ts";
import { refuseByRules } from "../../derived/branch-rules.ts";
import { findEntry } from "../../git/files.ts";
import { refuseWorkflows } from "../../rest/contents.ts";
import type { PullRequest } from "../../state/pull-request.ts";
import { branchSha, type Repository } from "../../state/repository.ts";
import { keep, nextId } from "../../state/world.ts";
import type { LinkedBranch } from "../../state/issue.ts";
import { need, type Context } from "../context.ts";
import { failure } from "../error.ts";
import { repositoryNamed } from "../query.ts";
import { mutator, payload, subjectOf, type Input } from "./input.ts";

interface CommitInput {
  readonly branch: {
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: {
    readonly headline: string;
    readonly body?: string | null;
  };
  readonly fileChanges?: {
    readonly additions?: readonly {
      readonly path: string;
      readonly contents: string;
    }[];
    readonly deletions?: readonly { readonly path: string }[];
  } | null;
}

/** On branches, commits and pull requests as a whole. */
export function branchMutations(context: Context) {
  const { world } = context;
  return {
    createCommitOnBranch: (args: Input<CommitInput>) => {
      const { branch, expectedHeadOid, fileChanges, message } = args.input;
      const [owner = "", name = ""] = (
        branch.repositoryNameWithOwner ?? ""
      ).split("/");
      const repository = repositoryNamed(context, owner, name);
      need(context, repository, "contents:write");
      const branchName = (branch.branchName ?? "").replace("refs/heads/", "");
      const head = branchSha(repository, branchName);
      if (head === undefined)
        throw failure(
          "NOT_FOUND",
          `Branch "${branchName}" not found or is not accessible.`,
        );
      if (head !== expectedHeadOid)
        throw failure(
          "STALE_DATA",
          `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`,
        );
      refuseByRules(repository, branchName, "update", 422);
      const files = filesOf(repository, head, fileChanges);
      refuseWorkflows(context.caller, Object.keys(files));
      const actor = mutator(context);
      const commit = commitFiles(world, repository, files, {
        parent: head,
        author: actor.account,
        message: [message.headline, message.body ?? ""]
          .filter((part) => part !== "")
          .join("\n\n"),
        isSigned: true,
      });
      const ref = `refs/heads/${branchName}`;
      moveRef(world, actor, repository, ref, commit.sha);
      return payload(args, {
        commit: () => context.node({ kind: "Commit", repository, commit }),
        ref: () =>
          context.node({ kind: "Ref", repository, ref, sha: commit.sha }),
      });
    },
    createRef: (
      args: Input<{ repositoryId: string; name: string; oid: string }>,
    ) => {
      const { repositoryId, name: ref, oid: sha } = args.input;
      const repository = subjectOf(context, repositoryId, "Repository");
      need(context, repository, "contents:write");
      refuseByRules(repository, ref, "creation", 422);
      createRef(world, mutator(context), repository, ref, sha);
      return payload(args, {
        ref: () => context.node({ kind: "Ref", repository, ref, sha }),
      });
    },
    createLinkedBranch: (
      args: Input<{ issueId: string; oid: string; name?: string | null }>,
    ) => {
      const { issueId, oid, name } = args.input;
      const issue = subjectOf(context, issueId, "Issue");
      const { repository } = issue;
      need(context, repository, "contents:write");
      const ref = `refs/heads/${name ?? `${issue.number}-issue`}`;
      refuseByRules(repository, ref, "creation", 422);
      createRef(world, mutator(context), repository, ref, oid);
      const branch = keep<LinkedBranch>(world, {
        kind: "LinkedBranch",
        nodeId: nextId(world, "LB").nodeId,
        repository,
        ref,
      });
      issue.linkedBranches.push(branch);
      return payload(args, {
        issue: () => context.node(issue),
        linkedBranch: () => context.node(branch),
      });
    },
    createPullRequest: (
      args: Input<{
        repositoryId: string;
        baseRefName: string;
        headRefName: string;
        title: string;
        body?: string | null;
        draft?: boolean | null;
      }>,
    ) => {
      const { input } = args;
      const repository = subjectOf(context, input.repositoryId, "Repository");
      need(context, repository, "pull_requests:write");
      const pull = openPull(world, mutator(context), repository, {
        title: input.title,
        body: input.body,
        base: input.baseRefName,
        headRepository: repository,
        headRef: input.headRefName,
        isDraft: input.draft ?? false,
      });
      return payload(args, { pullRequest: () => context.node(pull) });
    },
    updatePullRequest: (
      args: Input<{
        pullRequestId: string;
        title?: string | null;
        body?: string | null;
        baseRefName?: string | null;
      }>,
    ) => {
      const { title, body, baseRefName } = args.input;
      const pull = writable(args.input.pullRequestId);
      editPull(world, mutator(context), pull, {
        title: title ?? undefined,
        body: body ?? undefined,
        base: baseRefName ?? undefined,
      });
      return payload(args, { pullRequest: () => context.node(pull) });
    },
    closePullRequest: (args: Input<{ pullRequestId: string }>) => {
      const pull = writable(args.input.pullRequestId);
      closePull(world, mutator(context), pull);
      return payload(args, { pullRequest: () => context.node(pull) });
    },
    convertPullRequestToDraft: (args: Input<{ pullRequestId: string }>) => {
      const pull = writable(args.input.pullRequestId);
      setDraft(world, mutator(context), pull, true);
      return payload(args, { pullRequest: () => context.node(pull) });
    },
    markPullRequestReadyForReview: (args: Input<{ pullRequestId: string }>) => {
      const pull = writable(args.input.pullRequestId);
      setDraft(world, mutator(context), pull, false);
      return payload(args, { pullRequest: () => context.node(pull) });
    },
  };

  function writable(id: string): PullRequest {
    const pull = subjectOf(context, id, "PullRequest");
    need(context, pull.repository, "pull_requests:write");
    return pull;
  }
}

function filesOf(
  { store }: Repository,
  head: string,
  changes: CommitInput["fileChanges"],
): Record<string, FileChange> {
  const files: Record<string, FileChange> = {};
  for (const { path } of changes?.deletions ?? []) {
    if (findEntry(store, head, path) === undefined)
      throw failure(
        "UNPROCESSABLE",
        `A file was requested to be deleted, but it does not exist: ${path}`,
      );
    files[path] = null;
  }
  for (const { path, contents } of changes?.additions ?? [])
    files[path] = Buffer.from(contents, "base64");
  return files;
}
