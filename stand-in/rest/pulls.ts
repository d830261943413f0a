import { mergePull } from "../acts/merging.ts";
import {
  closePull,
  editPull,
  openPull,
  reopenPull,
  requestReviewers,
} from "../acts/pulls.ts";
import { moveRef } from "../acts/refs.ts";
import { changedFiles } from "../derived/changed-files.ts";
import { mergeCommits } from "../derived/merge-commit.ts";
import { commitsBetween } from "../git/history.ts";
import {
  created,
  noContent,
  ok,
  type Call,
  type Operations,
} from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderAccount } from "../render/account.ts";
import { renderCommit, renderFile } from "../render/commit.ts";
import { renderPull, renderPullInList } from "../render/pull-request.ts";
import { renderTeam } from "../render/team.ts";
import { printDiff } from "../render/diff.ts";
import { repoWebUrl } from "../render/urls.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { invalid, notFound, unprocessable } from "../state/refusal.ts";
import { branchSha, type Repository } from "../state/repository.ts";
import { findAccount, type World } from "../state/world.ts";
import { actorOf, peopleOf, pullOf } from "./find.ts";

const write = ["pull_requests:write"] as const;
const read = ["pull_requests:read"] as const;

/** GitHub lists no more files than these, and no more commits. */
const MAX_FILES = 3_000;
const MAX_COMMITS = 250;

export const pullOperations = {
  "pulls/get": {
    allowed: read,
    serve: (call) => {
      const pull = found(call);
      if (call.media === "diff")
        return {
          ...ok(printDiff(changedFiles(pull))),
          headers: { "content-type": "application/vnd.github.v3.diff" },
        };
      return ok(renderPull(call.world, pull));
    },
  },
  "pulls/list": {
    allowed: read,
    serve: (call) =>
      paginate(listed(call), call.query, (pull) =>
        renderPullInList(call.world, pull),
      ),
  },
  "pulls/create": {
    allowed: write,
    serve: ({ world, caller, repository, body }) => {
      if (body.title === undefined)
        throw invalid({
          resource: "PullRequest",
          code: "missing_field",
          field: "title",
        });
      const head = headOf(world, repository(), body.head);
      const pull = openPull(world, actorOf(caller), repository(), {
        title: body.title,
        body: body.body,
        base: body.base,
        headRepository: head.repository,
        headRef: head.ref,
        isDraft: body.draft,
      });
      return created(renderPull(world, pull));
    },
  },
  "pulls/update": {
    allowed: write,
    serve: (call) => {
      const { world, caller, body } = call;
      const pull = found(call);
      const actor = actorOf(caller);
      editPull(world, actor, pull, body ?? {});
      if (body?.state === "closed") closePull(world, actor, pull);
      if (body?.state === "open") reopenPull(world, actor, pull);
      return ok(renderPull(world, pull));
    },
  },
  "pulls/list-files": {
    allowed: read,
    serve: (call) => {
      const pull = found(call);
      const files = changedFiles(pull).slice(0, MAX_FILES);
      return paginate(files, call.query, (file) =>
        renderFile(call.world, pull.repository, pull.headSha, file),
      );
    },
  },
  "pulls/list-commits": {
    allowed: read,
    serve: (call) => {
      const { repository, baseSha, headSha } = found(call);
      const commits = commitsBetween(repository.store, baseSha, headSha)
        .toReversed()
        .slice(0, MAX_COMMITS);
      return paginate(commits, call.query, (commit) =>
        renderCommit(call.world, repository, commit),
      );
    },
  },
  "pulls/check-if-merged": {
    allowed: ["pull_requests:read", "contents:read"],
    serve: (call) => {
      if (found(call).mergedAt === undefined) throw notFound();
      return noContent;
    },
  },
  "pulls/merge": {
    allowed: ["contents:write"],
    serve: (call) => {
      const { world, caller, body } = call;
      const sha = mergePull(world, actorOf(caller), found(call), body?.sha);
      return ok({
        sha,
        merged: true,
        message: "Pull Request successfully merged",
      });
    },
  },
  "pulls/update-branch": {
    allowed: write,
    serve: (call) => {
      updateBranch(call, found(call), call.body?.expected_head_sha);
      const { repository, number } = found(call);
      return {
        status: 202,
        body: {
          message: "Updating pull request branch.",
          url: repoWebUrl(call.world, repository, `/pull/${number}`),
        },
      };
    },
  },
  "pulls/list-requested-reviewers": {
    allowed: read,
    serve: (call) => {
      const { requestedReviewers, requestedTeams } = found(call);
      return ok({
        users: requestedReviewers.map((one) => renderAccount(call.world, one)),
        teams: call.world.teams
          .filter(({ slug }) => requestedTeams.includes(slug))
          .map((team) => renderTeam(call.world, team)),
      });
    },
  },
  "pulls/request-reviewers": {
    allowed: write,
    serve: (call) => {
      const { world, caller, body } = call;
      const pull = found(call);
      const logins = body?.reviewers ?? [];
      if (logins.some((login) => findAccount(world, login) === undefined))
        throw unprocessable(
          "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.",
        );
      requestReviewers(
        world,
        actorOf(caller),
        pull,
        peopleOf(world, logins),
        body?.team_reviewers ?? [],
      );
      return created(renderPullInList(world, pull));
    },
  },
} satisfies Partial<Operations>;

function found({
  repository,
  params,
}: {
  readonly repository: Call["repository"];
  readonly params: { readonly pull_number: number };
}): PullRequest {
  return pullOf(repository(), params.pull_number);
}

function listed({
  repository,
  query,
}: Call<"pulls/list">): readonly PullRequest[] {
  const { state = "open", head, base, direction = "desc" } = query;
  return [...repository().pulls.values()]
    .filter(
      (pull) =>
        (state === "all" || pull.state === state) &&
        (base === undefined || pull.baseRef === base) &&
        (head === undefined ||
          head === `${pull.headOwner.login}:${pull.headRef}`),
    )
    .toSorted((a, b) =>
      direction === "asc" ? a.number - b.number : b.number - a.number,
    );
}

/** `branch`, or `owner:branch` of a fork. */
function headOf(
  world: World,
  repository: Repository,
  head: string,
): { readonly repository: Repository; readonly ref: string } {
  const [owner = "", ref] = head.split(":");
  if (ref === undefined) return { repository, ref: owner };
  const other = world.repositories.find(
    (one) =>
      !one.deleted &&
      one.store === repository.store &&
      one.owner.login.toLowerCase() === owner.toLowerCase(),
  );
  if (other === undefined)
    throw invalid({ resource: "PullRequest", code: "invalid", field: "head" });
  return { repository: other, ref };
}

function updateBranch(
  { world, caller }: Pick<Call, "world" | "caller">,
  pull: PullRequest,
  expected: string | undefined,
): void {
  if (expected !== undefined && expected !== pull.headSha)
    throw unprocessable(`expected head sha didn’t match current head ref.`);
  const { repository, headRepository } = pull;
  if (headRepository === undefined) throw unprocessable("No head repository");
  const actor = actorOf(caller);
  const commit = mergeCommits(world, repository, actor.account, {
    onto: pull.headSha,
    head: branchSha(repository, pull.baseRef) ?? pull.baseSha,
    message: `Merge branch '${pull.baseRef}' into ${pull.headRef}`,
  });
  if (commit === undefined)
    throw unprocessable("merge conflict between base and head");
  const ref = `refs/heads/${pull.headRef}`;
  moveRef(world, actor, headRepository, ref, commit.sha);
}
