import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import type { Action, Button, PublishCheckRun } from "./action.ts";
import type { Evaluation } from "./evaluation.ts";
import { writeExternalId } from "./external-id.ts";
import { planConversation } from "./plan-conversation.ts";
import type { Posted } from "./policy/posted.ts";
import type { Snapshot } from "./policy/snapshot.ts";
import { annotationsOf } from "./report/annotations.ts";
import { checkRunOutput } from "./report/check-run-output.ts";
import { statusDescription } from "./report/status-description.ts";

/**
 * The smallest list of effects that makes what stands on GitHub say what was decided. Done again, it is empty. A push to
 * a pull request costs at most four: check run, status, review, and one change of the conversation.
 */
export function plan(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly Action[] {
  if (!evaluation.speaks && hasSaidNothing(snapshot.posted)) return [];
  return [
    ...planCheckRun(evaluation, snapshot),
    ...planStatus(evaluation, snapshot),
    ...(snapshot.subject === "pull-request"
      ? planConversation(evaluation, snapshot)
      : []),
  ];
}

function hasSaidNothing(posted: Posted): boolean {
  const { checkRun, status, comment, threads } = posted;
  return !checkRun && !status && !comment && threads.length === 0;
}

function planCheckRun(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly PublishCheckRun[] {
  const { conclusion } = evaluation;
  const { title, summary } = checkRunOutput(evaluation, snapshot);
  const annotations = annotationsOf(evaluation, snapshot).shown;
  const buttons = conclusion === "success" ? [] : [checkAgain];
  const shown = { conclusion, title, summary, annotations, buttons };
  const { repository, pull, posted } = snapshot;
  const externalId = writeExternalId(
    { owner: repository.owner, repo: repository.name, number: pull.number },
    digestOf(shown),
  );
  const run = posted.checkRun;
  const isSame = run?.externalId === externalId;
  if (isSame && run.completed && run.rerequested !== true) return [];
  const isUnfinished = run !== undefined && !run.completed;
  return [
    {
      kind: "publish-check-run",
      externalId,
      ...shown,
      resume:
        isSame && isUnfinished
          ? { id: run.id, annotations: run.annotations }
          : undefined,
      ...(isUnfinished && !isSame ? { supersede: run.id } : {}),
    },
  ];
}

const checkAgain: Button = {
  label: "Check again",
  identifier: "recheck",
  description: "Read the pull request once more",
};

function digestOf(shown: object): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(shown)))).slice(0, 32);
}

/** A status has no neutral: what is only told to a draft is a success that says so. */
function planStatus(
  evaluation: Evaluation,
  { config, posted }: Snapshot,
): readonly Action[] {
  if (config.kind === "valid" && config.config.report?.status === false) {
    return [];
  }
  const state = evaluation.conclusion === "failure" ? "failure" : "success";
  const description = statusDescription(evaluation);
  const isSame =
    posted.status?.state === state && posted.status.description === description;
  return isSame ? [] : [{ kind: "set-status", state, description }];
}
