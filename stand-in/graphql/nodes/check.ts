import { latestRuns, stateOf } from "../../derived/check-suites.ts";
import { readCommit } from "../../git/object-store.ts";
import {
  isoTime,
  isoTimeOrNull,
  repoWebUrl,
  webUrl,
} from "../../render/urls.ts";
import type { App } from "../../state/app.ts";
import type {
  CheckAnnotation,
  CheckRun,
  CheckSuite,
} from "../../state/checks.ts";
import { fullName } from "../../state/repository.ts";
import { connection, connectionOf, type Page } from "../connection.ts";
import type { Context } from "../context.ts";

export function suiteNode(context: Context, suite: CheckSuite) {
  const { repository } = suite;
  const { status, conclusion } = stateOf(suite);
  const path = `/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`;
  return {
    __typename: "CheckSuite",
    id: suite.nodeId,
    databaseId: suite.id,
    app: () => appNode(context, suite.app),
    status: status.toUpperCase(),
    conclusion: conclusion?.toUpperCase() ?? null,
    createdAt: isoTime(suite.createdAt),
    updatedAt: isoTime(suite.updatedAt),
    url: repoWebUrl(context.world, repository, path),
    resourcePath: `/${fullName(repository)}${path}`,
    repository: () => context.node(repository),
    commit: () =>
      context.node({
        kind: "Commit",
        repository,
        commit: readCommit(repository.store, suite.headSha),
      }),
    checkRuns: (page: Page & { filterBy?: RunFilter | null }) => {
      const {
        checkName,
        checkType,
        appId,
        status: wanted,
      } = page.filterBy ?? {};
      const all = checkType === "ALL" ? suite.runs : latestRuns(suite.runs);
      const runs = all.filter(
        (run) =>
          (checkName == null || run.name === checkName) &&
          (appId == null || suite.app.id === appId) &&
          (wanted == null || run.status.toUpperCase() === wanted),
      );
      return connection(context, runs, page, "checkRuns");
    },
  };
}

interface RunFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
  readonly checkType?: "ALL" | "LATEST" | null;
  readonly status?: string | null;
}

export function runNode(context: Context, run: CheckRun) {
  const { suite } = run;
  const path = `/runs/${run.id}`;
  const url = repoWebUrl(context.world, suite.repository, path);
  return {
    __typename: "CheckRun",
    id: run.nodeId,
    databaseId: run.id,
    name: run.name,
    externalId: run.externalId,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: isoTime(run.startedAt),
    completedAt: isoTimeOrNull(run.completedAt),
    title: run.title,
    summary: run.summary,
    text: run.text,
    url,
    permalink: url,
    detailsUrl: run.detailsUrl,
    resourcePath: `/${fullName(suite.repository)}${path}`,
    isRequired: false,
    checkSuite: () => context.node(suite),
    repository: () => context.node(suite.repository),
    annotations: (page: Page) =>
      connectionOf(run.annotations, page, "annotations", annotationNode),
  };
}

function annotationNode(annotation: CheckAnnotation): object {
  return {
    __typename: "CheckAnnotation",
    path: annotation.path,
    annotationLevel: annotation.annotation_level.toUpperCase(),
    message: annotation.message,
    title: annotation.title ?? null,
    rawDetails: annotation.raw_details ?? null,
    location: {
      start: {
        line: annotation.start_line,
        column: annotation.start_column ?? null,
      },
      end: { line: annotation.end_line, column: annotation.end_column ?? null },
    },
  };
}

function appNode({ world }: Context, app: App): object {
  return {
    __typename: "App",
    id: app.nodeId,
    databaseId: app.id,
    name: app.name,
    slug: app.slug,
    url: webUrl(world, `/apps/${app.slug}`),
    description: null,
  };
}
