import { changedSince } from "../derived/changed-files.ts";
import { rulesOf } from "../derived/branch-rules.ts";
import { pullsWith } from "../derived/pulls-with.ts";
import { roleOf } from "../derived/roles.ts";
import {
  commitsBetween,
  findMergeBase,
  historyOfPath,
  listAncestors,
} from "../git/history.ts";
import { diffTrees } from "../git/diff-trees.ts";
import { EMPTY_TREE, readCommit, type GitCommit } from "../git/object-store.ts";
import { ok, type Call, type Operations } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderAccount } from "../render/account.ts";
import { renderCommit, renderFile } from "../render/commit.ts";
import { printDiff } from "../render/diff.ts";
import { renderPullInList } from "../render/pull-request.ts";
import { renderFullRepository } from "../render/repository.ts";
import { isoTime, repoApiUrl, repoWebUrl } from "../render/urls.ts";
import type { Role } from "../state/account.ts";
import { notFound, Refusal } from "../state/refusal.ts";
import {
  branchSha,
  type Activity,
  type Repository,
} from "../state/repository.ts";
import { resolveRevision } from "../derived/resolve-revision.ts";
import { accountOf, commitAt, present } from "./find.ts";

const NO_COMMIT = "0".repeat(40);

/** GitHub compares no more files than these. */
const MAX_COMPARED_FILES = 300;

export const repositoryOperations = {
  "repos/get": {
    allowed: ["metadata:read"],
    serve: ({ world, repository }) =>
      ok(renderFullRepository(world, repository())),
  },
  "repos/list-activities": {
    allowed: ["contents:read"],
    serve: ({ world, repository, query }) => {
      const found = repository()
        .activities.filter(
          (activity) =>
            (query.ref === undefined ||
              [activity.ref, branchOf(activity)].includes(query.ref)) &&
            (query.activity_type === undefined ||
              typeOf(activity) === query.activity_type),
        )
        .toReversed();
      return paginate(found, query, (activity) => ({
        id: activity.id,
        node_id: activity.nodeId,
        before: activity.before ?? NO_COMMIT,
        after: activity.after ?? NO_COMMIT,
        ref: activity.ref,
        timestamp: isoTime(activity.at),
        activity_type: typeOf(activity),
        actor: renderAccount(world, activity.actor),
      }));
    },
  },
  "repos/list-branches": {
    allowed: ["contents:read"],
    serve: ({ world, repository, query }) => {
      const branches = [...repository().refs.keys()].flatMap((ref) =>
        ref.startsWith("refs/heads/") ? [ref.slice("refs/heads/".length)] : [],
      );
      return paginate(branches, query, (branch) =>
        renderBranch(world, repository(), branch),
      );
    },
  },
  "repos/get-branch": {
    allowed: ["contents:read"],
    serve: ({ world, repository, params }) => {
      const sha = branchSha(repository(), params.branch);
      if (sha === undefined) throw new Refusal(404, "Branch not found");
      const url = repoApiUrl(world, repository(), `/branches/${params.branch}`);
      return ok({
        ...renderBranch(world, repository(), params.branch),
        commit: renderCommit(
          world,
          repository(),
          readCommit(repository().store, sha),
        ),
        _links: { self: url, html: url },
        protection: { enabled: false },
        protection_url: `${url}/protection`,
      });
    },
  },
  "repos/get-branch-protection": {
    allowed: ["administration:read"],
    serve: ({ repository, params }) => {
      if (branchSha(repository(), params.branch) === undefined)
        throw new Refusal(404, "Branch not found");
      throw new Refusal(404, "Branch not protected");
    },
  },
  "repos/get-branch-rules": {
    allowed: ["metadata:read"],
    serve: ({ repository, params, query }) =>
      paginate(rulesOf(repository(), params.branch), query, (rule) => ({
        ...rule,
        ruleset_source_type: "Repository",
        ruleset_source: repository().name,
        ruleset_id: 1,
      })),
  },
  "repos/list-commits": {
    allowed: ["contents:read"],
    serve: ({ world, repository, query }) => {
      const { refs, store } = repository();
      if (refs.size === 0) throw new Refusal(409, "Git Repository is empty.");
      const { sha } = commitAt(repository(), query.sha ?? "HEAD");
      const commits =
        query.path === undefined
          ? listAncestors(store, sha)
          : historyOfPath(store, sha, query.path);
      return paginate(commits, query, (commit) =>
        renderCommit(world, repository(), commit),
      );
    },
  },
  "repos/get-commit": {
    allowed: ["contents:read"],
    serve: ({ world, repository, params }) => {
      const commit = commitAt(repository(), params.ref);
      const files = changesOf(repository(), commit);
      const additions = sum(files.map((file) => file.additions));
      const deletions = sum(files.map((file) => file.deletions));
      return ok({
        ...renderCommit(world, repository(), commit),
        stats: { total: additions + deletions, additions, deletions },
        files: files.map((file) =>
          renderFile(world, repository(), commit.sha, file),
        ),
      });
    },
  },
  "repos/compare-commits-with-basehead": {
    allowed: ["contents:read"],
    serve: (call) => compare(call),
  },
  "repos/list-pull-requests-associated-with-commit": {
    allowed: ["pull_requests:read"],
    serve: ({ world, repository, params, query }) => {
      const pulls = pullsWith(repository(), params.commit_sha);
      return paginate(pulls, query, (pull) => renderPullInList(world, pull));
    },
  },
  "repos/get-collaborator-permission-level": {
    allowed: ["metadata:read"],
    serve: ({ world, repository, params }) => {
      const account = accountOf(world, params.username);
      const role = roleOf(world, repository(), account);
      return ok({
        permission: legacyPermission(role),
        role_name: role,
        user: {
          ...renderAccount(world, account),
          role_name: role,
          permissions: {
            admin: role === "admin",
            maintain: role === "admin" || role === "maintain",
            push: ["write", "maintain", "admin"].includes(role),
            triage: ["triage", "write", "maintain", "admin"].includes(role),
            pull: role !== "none",
          },
        },
      });
    },
  },
} satisfies Partial<Operations>;

/** The older field knows no `maintain` and no `triage`. */
function legacyPermission(role: Role): "admin" | "write" | "read" | "none" {
  if (role === "maintain") return "write";
  return role === "triage" ? "read" : role;
}

function renderBranch(
  world: Call["world"],
  repository: Repository,
  name: string,
) {
  const sha = branchSha(repository, name) ?? "";
  return {
    name,
    commit: { sha, url: repoApiUrl(world, repository, `/commits/${sha}`) },
    protected: rulesOf(repository, name).length > 0,
  };
}

function compare(call: Call<"repos/compare-commits-with-basehead">) {
  const { world, repository, params, query, media } = call;
  const [from, to] = params.basehead.split("...");
  const base = endOf(repository(), from);
  const head = endOf(repository(), to);
  const { store } = repository();
  const mergeBase = findMergeBase(store, base.sha, head.sha);
  if (mergeBase === undefined) throw notFound();
  const ahead = commitsBetween(store, base.sha, head.sha);
  const behind = commitsBetween(store, head.sha, base.sha);
  const files = changedSince(repository(), base.sha, head.sha);
  if (media === "diff")
    return {
      ...ok(printDiff(files)),
      headers: { "content-type": "application/vnd.github.v3.diff" },
    };
  const shown = (query.page ?? 1) === 1 ? files : [];
  const page = paginate(
    ahead.toReversed(),
    { page: query.page, per_page: query.per_page ?? 100 },
    (commit) => renderCommit(world, repository(), commit),
  );
  const web = repoWebUrl(world, repository(), `/compare/${params.basehead}`);
  return {
    ...page,
    ...ok({
      url: repoApiUrl(world, repository(), `/compare/${params.basehead}`),
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: renderCommit(world, repository(), base),
      merge_base_commit: renderCommit(
        world,
        repository(),
        readCommit(store, mergeBase),
      ),
      status: relation(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: page.body,
      files: shown
        .slice(0, MAX_COMPARED_FILES)
        .map((file) => renderFile(world, repository(), head.sha, file)),
    }),
  };
}

/** `branch`, a SHA, or `owner:branch` of a fork; 404 for anything else. */
function endOf(repository: Repository, name: string | undefined): GitCommit {
  const revision = (name ?? "").split(":").at(-1) ?? "";
  const sha = present(resolveRevision(repository, revision));
  return readCommit(repository.store, sha);
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

function changesOf({ store }: Repository, commit: GitCommit) {
  const [parent] = commit.parents;
  const before =
    parent === undefined ? EMPTY_TREE : readCommit(store, parent).tree;
  return diffTrees(store, before, commit.tree);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function branchOf({ ref }: Activity): string {
  return ref.replace(/^refs\/heads\//, "");
}

/** Whether a push was forced, the stand-in does not keep. */
function typeOf({ before, after }: Activity): string {
  if (before === undefined) return "branch_creation";
  return after === undefined ? "branch_deletion" : "push";
}
