import type { PullRef } from "../tasks/job.ts";
import type { PullReading } from "../tasks/ports.ts";
import { listPullFiles } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import { readConversation } from "./conversation.ts";
import { linkedBy, linkedByIssues } from "./linked.ts";
import { present } from "./nodes.ts";
import { ownTo } from "./own-comments.ts";
import { readProcess } from "./process-files.ts";
import { pullRequestQuery } from "./pull-request-query.ts";
import type { PullRequestData } from "./pull-request-query.ts";
import { readPull, readRepository } from "./read-pull.ts";
import { readVerdict } from "./read-verdict.ts";
import { runQuery } from "./run-query.ts";
import { postedCheckRun, postedStatus } from "./verdict.ts";
import type { VerdictData } from "./verdict.ts";

type OpenedPull = NonNullable<
  NonNullable<PullRequestData["repository"]>["pullRequest"]
>;

/** Two calls at the same time, as GraphQL knows no patches. Undefined where there is no such pull request. */
export async function readPullRequest(
  client: GitHubClient,
  ref: PullRef,
  appId: number | undefined,
): Promise<PullReading | undefined> {
  const first = await readBoth(client, ref, appId);
  // Torn by a push between the two calls: the second time they agree, or a newer job waits.
  const { data, listed } = isTorn(first)
    ? await readBoth(client, ref, appId)
    : first;
  const { repository } = data;
  const pull = repository?.pullRequest;
  if (!pull) return undefined;
  const base = pull.baseRef?.target;
  return {
    repository: readRepository(repository),
    pull: readPull(pull),
    headSha: pull.headRefOid,
    baseSha: base?.oid ?? pull.baseRefOid,
    files: listed.files,
    filesTruncated: listed.files.length < pull.changedFiles,
    ...readProcess(base, data),
    ...(await readSaid(client, ref, pull, appId)),
  };
}

async function readBoth(
  client: GitHubClient,
  ref: PullRef,
  appId: number | undefined,
) {
  const [data, listed] = await Promise.all([
    runQuery<PullRequestData>(client, pullRequestQuery, {
      ...variablesOf(ref),
      appId,
    }),
    listPullFiles(client, ref),
  ]);
  return { data, listed };
}

function isTorn({ data, listed }: Awaited<ReturnType<typeof readBoth>>) {
  const head = data.repository?.pullRequest?.headRefOid;
  return listed.headSha !== undefined && listed.headSha !== head;
}

/** What the App has posted, and what it has kept there. */
async function readSaid(
  client: GitHubClient,
  ref: PullRef,
  pull: OpenedPull,
  appId: number | undefined,
): Promise<Pick<PullReading, "posted" | "linked">> {
  const verdict =
    lastCommitOf(pull) ??
    (await readVerdict(client, ref, pull.headRefOid, appId));
  const issues = present(pull.closingIssuesReferences);
  const isOwn = ownTo(appId);
  const [{ own, ...conversation }, byIssues] = await Promise.all([
    readConversation(client, variablesOf(ref), pull, isOwn),
    linkedByIssues(client, issues, isOwn),
  ]);
  return {
    posted: {
      checkRun: postedCheckRun(verdict),
      status: postedStatus(verdict),
      ...conversation,
    },
    linked: [...linkedBy(own), ...byIssues],
  };
}

/** GitHub lists 250 commits of a pull request; of a longer one the last of them is not the head. */
function lastCommitOf(pull: OpenedPull): VerdictData | undefined {
  const last = present(pull.commits)[0]?.commit;
  return last?.oid === pull.headRefOid ? last : undefined;
}

function variablesOf(ref: PullRef) {
  return { owner: ref.owner, name: ref.repo, number: ref.number };
}
