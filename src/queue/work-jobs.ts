import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { Pool } from "pg";

import type { Job } from "../tasks/job.ts";
import type { Attempt, Log } from "../tasks/ports.ts";
import { RetryLater } from "../tasks/retry-later.ts";
import { withoutDetails } from "./error-messages.ts";
import {
  longestWaitSeconds,
  workerOptions,
  workQueue,
  type WorkerOptions,
} from "./settings.ts";
import { bossOn, inTransaction } from "./transaction.ts";
import { markDone, readWork } from "./work-record.ts";

interface Work extends Attempt {
  readonly job: Job;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** Runs at least once, so what it publishes has to bear repetition. An error has it run again, after a while. */
export type WorkHandler = (work: Work) => Promise<void>;

export interface QueueParts {
  readonly pool: Pool;
  readonly boss: PgBoss;
  readonly log: Log;
  readonly pollSeconds: number;
}

export interface QueuedKey {
  readonly key: string;
}

/** Starts workers of one job each; one worker that takes one job at a time would sleep a whole poll after each. */
export async function workJobs(
  parts: QueueParts,
  handler: WorkHandler,
  concurrency: number,
): Promise<void> {
  const { boss, pollSeconds } = parts;
  for (let count = 0; count < concurrency; count++) {
    const id: string = await boss.work<QueuedKey, void, WorkerOptions>(
      workQueue,
      workerOptions(pollSeconds),
      async (jobs) => {
        try {
          for (const job of jobs) await runJob(parts, handler, job);
        } finally {
          boss.notifyWorker(id);
        }
      },
    );
  }
}

async function runJob(
  parts: QueueParts,
  handler: WorkHandler,
  queued: JobWithMetadata<QueuedKey>,
): Promise<void> {
  const { pool, log } = parts;
  const { key } = queued.data;
  const attempt = queued.retryCount + 1;
  const work = await readWork(pool, key);
  if (work === undefined || work.isDone) return;
  const { job, generation } = work;

  async function superseded(): Promise<boolean> {
    return (await readWork(pool, key))?.generation !== generation;
  }

  try {
    await handler({ job, attempt, superseded, signal: queued.signal });
  } catch (error) {
    const data = { err: error, key, attempt };
    // Failing would have the newer run wait for the next attempt of this one.
    if (await superseded()) {
      log.info(data, "A job failed that newer work makes moot");
      return;
    }
    log.warn(data, "A job failed");
    const told = withoutDetails(error);
    if (!(error instanceof RetryLater)) throw told;
    await postpone(parts, queued, told, error.retryAfterSeconds);
    return;
  }
  await markDone(pool, key, generation);
}

/** Fails the attempt as any other error does, but sets the time of the next one. */
async function postpone(
  { pool, boss }: QueueParts,
  queued: JobWithMetadata<QueuedKey>,
  error: Error,
  seconds: number,
): Promise<void> {
  const startAfter = Math.min(seconds, longestWaitSeconds);
  await inTransaction(pool, async (client) => {
    const on = bossOn(client);
    await boss.fail(workQueue, queued, error, on);
    await boss.update(workQueue, undefined, {
      id: queued.id,
      startAfter,
      ...on,
    });
  });
}
