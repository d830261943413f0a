import type { Annotation } from "../core/action.ts";
import type { CheckRuns, NewCheckRun } from "../tasks/ports.ts";
import { checkName } from "./check-name.ts";
import type { GetClient } from "./client.ts";

/** Octokit would send a create again that failed on the way back; the queue reads first what has been posted. */
const once = { retries: 0 };

export function createCheckRuns(
  getClient: GetClient,
  appId: number,
): CheckRuns {
  return {
    async create(repo, run) {
      const client = await getClient(repo.installationId);
      const { data } = await client.request(
        "POST /repos/{owner}/{repo}/check-runs",
        {
          owner: repo.owner,
          repo: repo.repo,
          name: checkName,
          head_sha: run.headSha,
          external_id: run.externalId,
          ...outcomeOf(run),
          request: once,
        },
      );
      return { id: Number(data.id), url: data.html_url ?? "" };
    },

    async append(repo, id, run) {
      const client = await getClient(repo.installationId);
      await client.request(
        "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        {
          owner: repo.owner,
          repo: repo.repo,
          check_run_id: id,
          ...outcomeOf(run),
          request: once,
        },
      );
    },

    async findUnfinished(repo, sha) {
      const client = await getClient(repo.installationId);
      const { data } = await client.request(
        "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        {
          owner: repo.owner,
          repo: repo.repo,
          ref: sha,
          check_name: checkName,
          app_id: appId,
        },
      );
      const newest = data.check_runs[0];
      if (!newest || newest.status === "completed") return undefined;
      return Number(newest.id);
    },
  };
}

function outcomeOf(run: Omit<NewCheckRun, "headSha" | "externalId">) {
  return {
    ...(run.conclusion
      ? { status: "completed" as const, conclusion: run.conclusion }
      : { status: "in_progress" as const }),
    output: {
      title: run.title,
      summary: run.summary,
      annotations: run.annotations.map(writeAnnotation),
    },
    actions: [...run.buttons],
  };
}

function writeAnnotation(annotation: Annotation) {
  return {
    path: annotation.path,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    ...(annotation.columns && {
      start_column: annotation.columns.start,
      end_column: annotation.columns.end,
    }),
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
  };
}
