import type { JobWithMetadata } from "pg-boss";

import { jobLane, type Job } from "../tasks/job.ts";
import {
  deadQueue,
  workerOptions,
  workQueue,
  type WorkerOptions,
} from "./settings.ts";
import { withoutDetails } from "./error-messages.ts";
import type { QueuedKey, QueueParts } from "./work-jobs.ts";
import { markGivenUp, markHeld, readWork } from "./work-record.ts";

/** A job whose last attempt failed. */
export interface DeadJob {
  readonly job: Job;
  /** What the last attempt failed with. */
  readonly error: string;
}

/** Tells people that the job has failed. It may run again, as any handler. */
export type DeadHandler = (dead: DeadJob) => Promise<void>;

/**
 * Hands failed jobs to `handler` and deletes them after that: until then they hold their key, so that no newer run
 * overlaps with the telling. Where something newer waits already, nothing is told, for that run says what is true.
 */
export async function giveUpJobs(
  parts: QueueParts,
  handler: DeadHandler,
): Promise<void> {
  const { boss, pollSeconds } = parts;
  const id: string = await boss.work<QueuedKey, void, WorkerOptions>(
    deadQueue,
    workerOptions(pollSeconds),
    async (jobs) => {
      try {
        for (const job of jobs) await giveUp(parts, handler, job);
      } finally {
        boss.notifyWorker(id);
      }
    },
  );
}

async function giveUp(
  parts: QueueParts,
  handler: DeadHandler,
  dead: JobWithMetadata<QueuedKey>,
): Promise<void> {
  const { pool, boss } = parts;
  const { key } = dead.data;
  const work = await readWork(pool, key);
  if (work !== undefined && !(await isSuperseded(boss, key, work.job))) {
    await tell(parts, handler, dead, work.job);
    await markGivenUp(pool, key, work.generation);
  }
  if (dead.sourceId !== null) await boss.deleteJob(workQueue, dead.sourceId);
  await markHeld(pool, key, false);
}

/** Something newer waits that says what is true. In a lane of many, nothing speaks for anything else. */
async function isSuperseded(
  boss: QueueParts["boss"],
  key: string,
  job: Job,
): Promise<boolean> {
  if (jobLane(job) !== key) return false;
  const newer = await boss.findJobs(workQueue, { key, queued: true });
  return newer.length > 0;
}

/** The last attempt at telling cannot fail: the key must come free some time. */
async function tell(
  { pool, log }: QueueParts,
  handler: DeadHandler,
  dead: JobWithMetadata<QueuedKey>,
  job: Job,
): Promise<void> {
  try {
    await handler({ job, error: messageOf(dead.sourceOutput) });
  } catch (error) {
    const { key } = dead.data;
    log.warn({ err: error, key }, "Could not tell that a job has failed");
    if (dead.retryCount === dead.retryLimit) return;
    await markHeld(pool, key, true);
    throw withoutDetails(error);
  }
}

/** Our errors are stored as objects; what pg-boss has to say itself comes in another two forms. */
function messageOf(output: object | null): string {
  const stored: { message?: unknown; value?: unknown } = output ?? {};
  const text = stored.message ?? stored.value;
  if (typeof text === "string") return text;
  if (typeof text === "object") return messageOf(text);
  return "Unknown error";
}
