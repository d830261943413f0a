import { setStatus } from "../acts/statuses.ts";
import { latestStatuses, statusesOf } from "../derived/statuses.ts";
import { created, ok, type Operations } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderRepository } from "../render/repository.ts";
import { renderStatus, renderStatusInList } from "../render/status.ts";
import { repoApiUrl } from "../render/urls.ts";
import type { CommitStatus } from "../state/checks.ts";
import { actorOf, commitAt } from "./find.ts";

export const statusOperations = {
  "repos/create-commit-status": {
    allowed: ["statuses:write"],
    serve: ({ world, caller, repository, params, body }) => {
      const status = setStatus(world, actorOf(caller), repository(), {
        sha: params.sha,
        state: body.state,
        context: body.context,
        description: body.description ?? null,
        targetUrl: body.target_url ?? null,
      });
      return created(renderStatus(world, repository(), status));
    },
  },
  "repos/list-commit-statuses-for-ref": {
    allowed: ["statuses:read"],
    serve: ({ world, repository, params, query }) => {
      const { sha } = commitAt(repository(), params.ref);
      return paginate(statusesOf(repository(), sha), query, (status) =>
        renderStatus(world, repository(), status),
      );
    },
  },
  "repos/get-combined-status-for-ref": {
    allowed: ["statuses:read"],
    serve: ({ world, repository, params, query }) => {
      const { sha } = commitAt(repository(), params.ref);
      const statuses = latestStatuses(repository(), sha);
      const page = paginate(statuses, query, (status) =>
        renderStatusInList(world, repository(), status),
      );
      const url = repoApiUrl(world, repository(), `/commits/${sha}`);
      return {
        ...page,
        ...ok({
          state: combined(statuses),
          statuses: page.body,
          sha,
          total_count: statuses.length,
          repository: renderRepository(world, repository()),
          commit_url: url,
          url: `${url}/status`,
        }),
      };
    },
  },
} satisfies Partial<Operations>;

/** Pending where there are none, too. */
function combined(
  statuses: readonly CommitStatus[],
): "failure" | "pending" | "success" {
  if (statuses.some(({ state }) => state === "failure" || state === "error"))
    return "failure";
  const isPending = statuses.some(({ state }) => state === "pending");
  return isPending || statuses.length === 0 ? "pending" : "success";
}
