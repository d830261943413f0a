import type { z } from "zod";

import type { Job, RepoRef } from "../tasks/job.ts";
import { pullNumberIn } from "./external-id.ts";
import {
  checkRunShape,
  checkSuiteShape,
  issueCommentShape,
  labeledShape,
  mergeGroupShape,
  pullRequestShape,
  pushShape,
  sourceShape,
} from "./payload-shapes.ts";
import { translateComment } from "./translate-comment.ts";
import { translatePush } from "./translate-push.ts";

/** Events that can ask for work, as Probot names them; `app.yml` subscribes to the same. */
export const translatedEvents = [
  "pull_request.opened",
  "pull_request.synchronize",
  "pull_request.reopened",
  "pull_request.edited",
  "pull_request.ready_for_review",
  "pull_request.converted_to_draft",
  "pull_request.labeled",
  "pull_request.unlabeled",
  "issues.labeled",
  "issue_comment.created",
  "issue_comment.deleted",
  "check_run.rerequested",
  "check_run.requested_action",
  "check_suite.rerequested",
  "merge_group.checks_requested",
  "push",
] as const;

/**
 * What an event asks for; nothing else reads payloads. Of these events the App itself causes comments alone, and those
 * of bots are passed over: there is no loop to break.
 */
export function translateEvent(name: string, payload: unknown): readonly Job[] {
  const source = sourceShape.safeParse(payload).data;
  // A webhook that somebody set up by hand has no installation to act for.
  if (!source) return [];
  const repo = {
    installationId: source.installation.id,
    owner: source.repository.owner.login,
    repo: source.repository.name,
  };
  switch (name) {
    case "pull_request":
      return [judge(repo, pullRequestShape.parse(payload).number)];
    case "issues":
      return heed(repo, labeledShape.parse(payload));
    case "issue_comment":
      return translateComment(repo, issueCommentShape.parse(payload));
    case "check_run": {
      const { check_run: run } = checkRunShape.parse(payload);
      const number = pullNumberIn(run.external_id);
      return rejudge(repo, run.check_suite, number);
    }
    case "check_suite":
      return rejudge(repo, checkSuiteShape.parse(payload).check_suite);
    case "merge_group":
      return [judgeGroup(repo, mergeGroupShape.parse(payload).merge_group)];
    case "push": {
      const { default_branch: branch } = source.repository;
      return translatePush(repo, branch, pushShape.parse(payload));
    }
    default:
      return [];
  }
}

function judge(repo: RepoRef, number: number): Job {
  return { kind: "judge-pull-request", pull: { ...repo, number } };
}

/** Which labels ask for a spec is for the configuration to say. */
function heed(
  repo: RepoRef,
  { issue, label, sender }: z.output<typeof labeledShape>,
): readonly Job[] {
  if (!label || !sender) return [];
  return [
    {
      kind: "heed-label",
      issue: { ...repo, number: issue.number },
      label: label.name,
      actor: sender.login,
      date: issue.updated_at.slice(0, "YYYY-MM-DD".length),
    },
  ];
}

function judgeGroup(
  repo: RepoRef,
  group: z.output<typeof mergeGroupShape>["merge_group"],
): Job {
  const { head_sha: headSha, base_sha: baseSha, head_ref: ref } = group;
  return {
    kind: "judge-merge-group",
    group: { ...repo, headSha, baseSha, ref },
  };
}

/** Somebody asks for a check again. Events of forks carry no pull requests; then the App's own run knows. */
function rejudge(
  repo: RepoRef,
  suite: z.output<typeof checkSuiteShape>["check_suite"],
  number?: number,
): readonly Job[] {
  const { head_sha: headSha, head_branch: branch } = suite;
  // The branch of a merge group ends in the commit that the group was built on.
  const baseSha = /^gh-readonly-queue\/.*-([0-9a-f]{40})$/.exec(
    branch ?? "",
  )?.[1];
  if (baseSha) {
    const ref = `refs/heads/${branch}`;
    return [
      { kind: "judge-merge-group", group: { ...repo, headSha, baseSha, ref } },
    ];
  }
  if (number !== undefined) return [judge(repo, number)];
  if (suite.pull_requests.length > 0) {
    return suite.pull_requests.map((pull) => judge(repo, pull.number));
  }
  return [{ kind: "rejudge-commit", repo, sha: headSha }];
}
