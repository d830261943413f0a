import type { PullRequest } from "../core/policy/snapshot.ts";
import { pullNumberOf } from "../tasks/job.ts";
import type { MergeGroupRef } from "../tasks/job.ts";
import type { PullReading } from "../tasks/ports.ts";
import { compareFiles } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import { linkedBy, linkedByIssues, readOwn } from "./linked.ts";
import { present } from "./nodes.ts";
import { ownTo } from "./own-comments.ts";
import type { IsOwn } from "./own-comments.ts";
import { readProcess } from "./process-files.ts";
import { mergeGroupQuery } from "./pull-request-query.ts";
import type { MergeGroupData } from "./pull-request-query.ts";
import { readPull, readRepository } from "./read-pull.ts";
import { runQuery } from "./run-query.ts";
import { postedCheckRun, postedStatus } from "./verdict.ts";

/** The whole group is judged as one change, under the pull request that its branch names. */
export async function readMergeGroup(
  client: GitHubClient,
  group: MergeGroupRef,
  appId: number | undefined,
): Promise<PullReading | undefined> {
  const number = pullNumberOf(group);
  const [data, compared] = await Promise.all([
    runQuery<MergeGroupData>(client, mergeGroupQuery, {
      owner: group.owner,
      name: group.repo,
      number,
      head: group.headSha,
      base: group.baseSha,
      appId,
    }),
    compareFiles(client, group, group.baseSha, group.headSha),
  ]);
  const { repository } = data;
  if (!repository?.head) return undefined;
  return {
    repository: readRepository(repository),
    pull: repository.pullRequest
      ? readPull(repository.pullRequest)
      : unnamedPull(group, number),
    headSha: group.headSha,
    baseSha: group.baseSha,
    files: compared.files,
    filesTruncated: compared.truncated,
    ...readProcess(repository.base, data),
    posted: {
      checkRun: postedCheckRun(repository.head),
      status: postedStatus(repository.head),
      comment: undefined,
      threads: [],
    },
    linked: await readLinked(client, repository.pullRequest, ownTo(appId)),
  };
}

async function readLinked(
  client: GitHubClient,
  pull: OpenedPull | null,
  isOwn: IsOwn,
): Promise<PullReading["linked"]> {
  if (!pull) return [];
  const issues = present(pull.closingIssuesReferences);
  return [
    ...linkedBy(await readOwn(client, pull, isOwn)),
    ...(await linkedByIssues(client, issues, isOwn)),
  ];
}

type OpenedPull = NonNullable<
  NonNullable<MergeGroupData["repository"]>["pullRequest"]
>;

/** A queue waits for its check whatever its branch is called, so the group is judged by its files alone. */
function unnamedPull(group: MergeGroupRef, number: number): PullRequest {
  return {
    number,
    nodeId: "",
    title: group.ref,
    body: "",
    author: undefined,
    isDraft: false,
    isOpen: true,
    labels: [],
    baseRef: "",
    headRef: group.ref,
    fromFork: false,
    closes: [],
  };
}
