import { checkRuns, commentsBy, statuses } from "../../stand-in/people/seen.ts";
import type { CheckRun } from "../../stand-in/state/checks.ts";
import type {
  MergeGroup,
  PullRequest,
} from "../../stand-in/state/pull-request.ts";
import type { Repository } from "../../stand-in/state/repository.ts";

const app = "specgate[bot]";

/** What stands on a pull request, in a few words each. */
export function standing(pull: PullRequest) {
  const threads = pull.threads.filter(
    (thread) => thread.comments[0]?.author.login === app,
  );
  return {
    ...verdictOn(pull.repository, pull),
    open: threads.filter((thread) => !thread.resolvedBy).map(placeOf),
    resolved: threads.filter((thread) => thread.resolvedBy).map(placeOf),
    comments: commentsBy(pull, app).length,
  };
}

/** `failure: 1 error in 1 spec`, of the check run and of the status. */
export function verdictOn(
  repository: Repository,
  head: Pick<PullRequest | MergeGroup, "headSha">,
) {
  const run = checkRun(repository, head);
  const status = statuses(repository, head).find(
    ({ context }) => context === "specgate/spec",
  );
  return {
    check: run && `${run.conclusion ?? run.status}: ${run.title}`,
    status: status && `${status.state}: ${status.description}`,
  };
}

export function checkRun(
  repository: Repository,
  head: Pick<PullRequest | MergeGroup, "headSha">,
): CheckRun | undefined {
  return checkRuns(repository, head).find(({ name }) => name === "Specgate");
}

/** `docs/a.md:7 placeholder-left`, of what fails. */
export function failuresOn(pull: PullRequest): readonly string[] {
  const run = checkRun(pull.repository, pull);
  return (run?.annotations ?? [])
    .filter(({ annotation_level: level }) => level === "failure")
    .map(({ path, start_line: line, title }) => `${path}:${line} ${title}`);
}

/** The comment that the App keeps up to date. */
export function commentOn(pull: PullRequest): string | undefined {
  return commentsBy(pull, app)[0]?.body;
}

function placeOf(thread: PullRequest["threads"][number]): string {
  return `${thread.path}:${thread.line ?? "outdated"}`;
}
