import {
  createRun,
  rerequestRun,
  updateRun,
  type CheckRunChange,
} from "../acts/check-runs.ts";
import { rerequestSuite } from "../acts/check-suites.ts";
import { latestRuns } from "../derived/check-suites.ts";
import {
  created,
  ok,
  type BodyOf,
  type Call,
  type Operations,
} from "../http/call.ts";
import { paginate, paginateIn } from "../http/paginate.ts";
import { renderAnnotation, renderRun, renderSuite } from "../render/check.ts";
import type { CheckRun, CheckSuite } from "../state/checks.ts";
import { notAccessible, unprocessable } from "../state/refusal.ts";
import { actorOf, commitAt, present } from "./find.ts";

const write = ["checks:write"] as const;
const read = ["checks:read"] as const;

export const checkOperations = {
  "checks/create": {
    allowed: write,
    serve: ({ world, caller, repository, body }) => {
      const { app } = caller;
      if (app === undefined)
        throw unprocessable("You must authenticate via a GitHub App.");
      const run = createRun(world, actorOf(caller), app, repository(), {
        ...changeOf(body),
        name: body.name,
        headSha: body.head_sha,
      });
      return created(renderRun(world, run));
    },
  },
  "checks/update": {
    allowed: write,
    serve: (call) => {
      const run = ownRun(call);
      updateRun(call.world, actorOf(call.caller), run, {
        ...changeOf(call.body),
        name: call.body.name,
      });
      return ok(renderRun(call.world, run));
    },
  },
  "checks/get": {
    allowed: read,
    serve: (call) => ok(renderRun(call.world, runOf(call))),
  },
  "checks/list-annotations": {
    allowed: read,
    serve: (call) => {
      const run = runOf(call);
      return paginate(run.annotations, call.query, (one) =>
        renderAnnotation(call.world, run, one),
      );
    },
  },
  "checks/rerequest-run": {
    allowed: write,
    serve: (call) => {
      const run = ownRun(call);
      rerequestRun(call.world, actorOf(call.caller), run);
      return created({});
    },
  },
  "checks/list-for-ref": {
    allowed: read,
    serve: ({ world, repository, params, query }) => {
      const { sha } = commitAt(repository(), params.ref);
      const runs = repository().runs.filter(
        ({ headSha, suite }) =>
          headSha === sha &&
          (query.app_id === undefined || suite.app.id === query.app_id),
      );
      return listRuns(world, runs, query);
    },
  },
  "checks/list-for-suite": {
    allowed: read,
    serve: (call) => listRuns(call.world, suiteOf(call).runs, call.query),
  },
  "checks/get-suite": {
    allowed: read,
    serve: (call) => ok(renderSuite(call.world, suiteOf(call))),
  },
  "checks/list-suites-for-ref": {
    allowed: read,
    serve: ({ world, repository, params, query }) => {
      const { sha } = commitAt(repository(), params.ref);
      const suites = repository().suites.filter(
        (suite) =>
          suite.headSha === sha &&
          (query.app_id === undefined || suite.app.id === query.app_id) &&
          (query.check_name === undefined ||
            suite.runs.some(({ name }) => name === query.check_name)),
      );
      return paginateIn("check_suites", suites, query, (suite) =>
        renderSuite(world, suite),
      );
    },
  },
  "checks/rerequest-suite": {
    allowed: write,
    serve: (call) => {
      rerequestSuite(call.world, actorOf(call.caller), suiteOf(call));
      return created({});
    },
  },
} satisfies Partial<Operations>;

function listRuns(
  world: Call["world"],
  runs: readonly CheckRun[],
  query: {
    readonly check_name?: string | undefined;
    readonly status?: string | undefined;
    readonly filter?: "latest" | "all" | undefined;
    readonly page?: number | undefined;
    readonly per_page?: number | undefined;
  },
) {
  const all = query.filter === "all" ? runs : latestRuns(runs);
  const found = all.filter(
    ({ name, status }) =>
      (query.check_name === undefined || name === query.check_name) &&
      (query.status === undefined || status === query.status),
  );
  return paginateIn("check_runs", found.toReversed(), query, (run) =>
    renderRun(world, run),
  );
}

function runOf({
  repository,
  params,
}: Pick<Call<"checks/get">, "repository" | "params">): CheckRun {
  return present(
    repository().runs.find(({ id }) => id === params.check_run_id),
  );
}

/** Nobody changes the run of another App. */
function ownRun(
  call: Pick<Call<"checks/get">, "repository" | "params" | "caller">,
): CheckRun {
  const run = runOf(call);
  if (run.suite.app !== call.caller.app) throw notAccessible();
  return run;
}

function suiteOf({
  repository,
  params,
}: Pick<Call<"checks/get-suite">, "repository" | "params">): CheckSuite {
  return present(
    repository().suites.find(({ id }) => id === params.check_suite_id),
  );
}

function changeOf(
  body: BodyOf<"checks/create"> | BodyOf<"checks/update">,
): CheckRunChange {
  const { status, conclusion, output } = body;
  return {
    status: isOwnStatus(status) ? status : undefined,
    conclusion: conclusion ?? undefined,
    externalId: body.external_id,
    detailsUrl: body.details_url,
    startedAt: dateOf(body.started_at),
    completedAt: dateOf(body.completed_at),
    output,
    actions: body.actions,
  };
}

/** The others are for GitHub Actions. */
function isOwnStatus(
  status: string | undefined,
): status is "queued" | "in_progress" | "completed" {
  return (
    status === "queued" || status === "in_progress" || status === "completed"
  );
}

function dateOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}
