import { latestRuns, stateOf } from "../derived/check-suites.ts";
import { readCommit } from "../git/object-store.ts";
import type { PullRequest } from "../state/pull-request.ts";
import type { CheckAnnotation, CheckRun, CheckSuite } from "../state/checks.ts";
import type { World } from "../state/world.ts";
import { renderApp } from "./app.ts";
import { renderSimpleCommit } from "./commit.ts";
import { renderMinimalPull } from "./pull-request.ts";
import { renderRepository } from "./repository.ts";
import {
  encodePath,
  isoTime,
  isoTimeOrNull,
  repoApiUrl,
  repoWebUrl,
} from "./urls.ts";

export function renderRun(world: World, run: CheckRun) {
  const { suite } = run;
  const url = repoApiUrl(world, suite.repository, `/check-runs/${run.id}`);
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: repoWebUrl(world, suite.repository, `/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion ?? null,
    started_at: isoTime(run.startedAt),
    completed_at: isoTimeOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: renderSuiteOfRun(world, suite),
    app: renderApp(world, suite.app),
    pull_requests: pullsOf(suite).map((pull) => renderMinimalPull(world, pull)),
  };
}

export function renderAnnotation(
  world: World,
  run: CheckRun,
  annotation: CheckAnnotation,
) {
  return {
    path: annotation.path,
    blob_href: repoWebUrl(
      world,
      run.suite.repository,
      `/blob/${run.headSha}/${encodePath(annotation.path)}`,
    ),
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  };
}

export function renderSuite(world: World, suite: CheckSuite) {
  const { repository } = suite;
  return {
    ...renderSuiteOfRun(world, suite),
    head_commit: renderSimpleCommit(
      readCommit(repository.store, suite.headSha),
    ),
    latest_check_runs_count: latestRuns(suite.runs).length,
    check_runs_url: repoApiUrl(
      world,
      repository,
      `/check-suites/${suite.id}/check-runs`,
    ),
    rerequestable: true,
    runs_rerequestable: true,
    repository: renderRepository(world, repository),
  };
}

function renderSuiteOfRun(world: World, suite: CheckSuite) {
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.headBranch ?? null,
    head_sha: suite.headSha,
    ...stateOf(suite),
    url: repoApiUrl(world, suite.repository, `/check-suites/${suite.id}`),
    before: suite.before ?? null,
    after: suite.headSha,
    pull_requests: pullsOf(suite).map((pull) => renderMinimalPull(world, pull)),
    app: renderApp(world, suite.app),
    created_at: isoTime(suite.createdAt),
    updated_at: isoTime(suite.updatedAt),
  };
}

/** Those of the repository's own branches; GitHub does not look into forks. */
function pullsOf({ repository, headSha }: CheckSuite): readonly PullRequest[] {
  return [...repository.pulls.values()].filter(
    (pull) =>
      pull.state === "open" &&
      pull.headSha === headSha &&
      pull.headRepository === repository,
  );
}
