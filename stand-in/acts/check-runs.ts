import { findCommit } from "../git/object-store.ts";
import { renderRun } from "../render/check.ts";
import { webUrl } from "../render/urls.ts";
import type { Actor, App } from "../state/app.ts";
import type {
  CheckAction,
  CheckAnnotation,
  CheckConclusion,
  CheckRun,
  CheckStatus,
} from "../state/checks.ts";
import { invalid, unprocessable } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { completeSuite, suiteFor } from "./check-suites.ts";

export interface CheckRunChange {
  readonly name?: string | undefined;
  readonly status?: CheckStatus | undefined;
  readonly conclusion?: CheckConclusion | undefined;
  readonly externalId?: string | undefined;
  readonly detailsUrl?: string | undefined;
  readonly startedAt?: Date | undefined;
  readonly completedAt?: Date | undefined;
  readonly output?:
    | {
        readonly title?: string | undefined;
        readonly summary: string;
        readonly text?: string | undefined;
        readonly annotations?: readonly CheckAnnotation[] | undefined;
      }
    | undefined;
  readonly actions?: readonly CheckAction[] | undefined;
}

export function createRun(
  world: World,
  actor: Actor,
  app: App,
  repository: Repository,
  wanted: CheckRunChange & { readonly name: string; readonly headSha: string },
): CheckRun {
  if (findCommit(repository.store, wanted.headSha) === undefined)
    throw unprocessable(`No commit found for SHA: ${wanted.headSha}`);
  checkChange(wanted);
  const suite = suiteFor(world, repository, app, wanted.headSha);
  const run = keep<CheckRun>(world, {
    kind: "CheckRun",
    ...nextId(world, "CR"),
    suite,
    headSha: wanted.headSha,
    name: wanted.name,
    externalId: "",
    detailsUrl: webUrl(world, `/apps/${app.slug}`),
    status: "queued",
    conclusion: undefined,
    startedAt: world.now(),
    completedAt: undefined,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  });
  suite.runs.push(run);
  repository.runs.push(run);
  change(world, run, wanted);
  tellOfRun(world, actor, run, "created");
  if (run.status === "completed") tellOfCompletion(world, actor, run);
  return run;
}

/** Annotations are added to those that are there; everything else takes the place of what was. */
export function updateRun(
  world: World,
  actor: Actor,
  run: CheckRun,
  wanted: CheckRunChange,
): void {
  checkChange(wanted);
  const wasCompleted = run.status === "completed";
  change(world, run, wanted);
  if (run.status === "completed" && !wasCompleted)
    tellOfCompletion(world, actor, run);
}

export function rerequestRun(world: World, actor: Actor, run: CheckRun): void {
  run.suite.requeued = true;
  run.suite.updatedAt = world.now();
  tellOfRun(world, actor, run, "rerequested", run.suite.app);
}

export function requestAction(
  world: World,
  actor: Actor,
  run: CheckRun,
  identifier: string,
): void {
  if (!run.actions.some((action) => action.identifier === identifier))
    throw new Error(`The check run has no button \`${identifier}\``);
  tellOfRun(world, actor, run, "requested_action", run.suite.app, {
    requested_action: { identifier },
  });
}

function change(world: World, run: CheckRun, wanted: CheckRunChange): void {
  run.name = wanted.name ?? run.name;
  run.externalId = wanted.externalId ?? run.externalId;
  run.detailsUrl = wanted.detailsUrl ?? run.detailsUrl;
  run.startedAt = wanted.startedAt ?? run.startedAt;
  run.actions = wanted.actions ?? run.actions;
  if (wanted.output !== undefined) {
    run.title = wanted.output.title ?? run.title;
    run.summary = wanted.output.summary;
    run.text = wanted.output.text ?? run.text;
    run.annotations.push(...(wanted.output.annotations ?? []));
  }
  if (wanted.conclusion !== undefined) {
    run.status = "completed";
    run.conclusion = wanted.conclusion;
    run.completedAt = wanted.completedAt ?? world.now();
  } else if (wanted.status !== undefined) {
    run.status = wanted.status;
    run.conclusion = undefined;
    run.completedAt = undefined;
  }
  run.suite.updatedAt = world.now();
}

/** What the description has no word for. */
function checkChange({ output, status, conclusion }: CheckRunChange): void {
  if (conclusion === "stale")
    throw invalid({
      resource: "CheckRun",
      code: "invalid",
      field: "conclusion",
    });
  if (status === "completed" && conclusion === undefined)
    throw invalid({
      resource: "CheckRun",
      code: "missing_field",
      field: "conclusion",
    });
  for (const annotation of output?.annotations ?? []) {
    const { start_line: start, end_line: end, title, message } = annotation;
    const hasColumns =
      annotation.start_column !== undefined ||
      annotation.end_column !== undefined;
    if (start < 1 || end < start) throw annotationField("end_line");
    if (hasColumns && start !== end) throw annotationField("start_column");
    if ((title?.length ?? 0) > 255) throw annotationField("title");
    if (Buffer.byteLength(message) > 65_536) throw annotationField("message");
    if (message === "") throw annotationField("message");
  }
}

function annotationField(field: string): Error {
  return invalid({ resource: "CheckAnnotation", code: "invalid", field });
}

function tellOfCompletion(world: World, actor: Actor, run: CheckRun): void {
  tellOfRun(world, actor, run, "completed");
  completeSuite(world, actor, run.suite);
}

function tellOfRun(
  world: World,
  actor: Actor,
  run: CheckRun,
  action: string,
  only?: App,
  payload: object = {},
): void {
  world.emit({
    event: "check_run",
    action,
    actor,
    repository: run.suite.repository,
    ...(only !== undefined && { only }),
    payload: () => ({ check_run: renderRun(world, run), ...payload }),
  });
}
