import { PgBoss } from "pg-boss";

import type { Log } from "../tasks/ports.ts";
import type { Connection } from "./pool.ts";
import {
  bossOptions,
  deadQueue,
  deadQueueOptions,
  workQueue,
  workQueueOptions,
  type RetryPolicy,
} from "./settings.ts";

/** Starts pg-boss and brings its tables and queues up to date; processes that start together do no harm. */
export async function startBoss(
  connection: Connection,
  retries: RetryPolicy,
  log: Log,
): Promise<PgBoss> {
  const boss = new PgBoss({ ...connection, ...bossOptions });
  boss.on("error", (error) => {
    log.warn({ err: error }, "The queue reports an error");
  });
  boss.on("warning", ({ message, data }) => {
    log.warn({ data }, message);
  });
  try {
    await boss.start();
    await setUp(boss, deadQueue, deadQueueOptions());
    await setUp(boss, workQueue, workQueueOptions(retries));
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
}

async function setUp(
  boss: PgBoss,
  queue: string,
  options: ReturnType<typeof workQueueOptions>,
): Promise<void> {
  await boss.createQueue(queue, options);
  // Where the queue was there already: all but the policy can change.
  const { policy: _, ...changeable } = options;
  await boss.updateQueue(queue, changeable);
}
