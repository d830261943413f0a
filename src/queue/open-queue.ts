import { setTimeout as sleep } from "node:timers/promises";

import type { JobQueue, Log } from "../tasks/ports.ts";
import { acceptDelivery, addJobs } from "./accept.ts";
import { countJobs, type JobCounts } from "./count-jobs.ts";
import { giveUpJobs, type DeadHandler } from "./give-up.ts";
import { migrate } from "./migrate.ts";
import { openPrivateDatabase } from "./open-private-database.ts";
import { openPool, type Connection } from "./pool.ts";
import { prune } from "./prune.ts";
import { requeueOrphans } from "./requeue-orphans.ts";
import {
  deadQueue,
  defaultRetries,
  workQueue,
  type RetryPolicy,
} from "./settings.ts";
import { startBoss } from "./start-boss.ts";
import { workJobs, type QueueParts, type WorkHandler } from "./work-jobs.ts";

export interface QueueOptions {
  /** URL of a PostgreSQL server; without it a private one runs as a child of this process. */
  readonly databaseUrl?: string | undefined;
  /** Where the private database lives. Its account must be able to enter, so nowhere below `/root`. */
  readonly dataFolder: string;
  readonly log: Log;
  /** The private database is gone and nothing works any more: the process should end, to be started again. */
  readonly onLost: (error: Error) => void;
  readonly retries?: RetryPolicy;
}

/** Once open it takes jobs in and watches over those of others; it runs none before `work`. */
export interface Queue extends JobQueue {
  work(handlers: Handlers, options: WorkOptions): Promise<void>;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  count(): Promise<JobCounts>;
  /** Takes no more jobs, and lets those that run end; what still runs after `drainSeconds` (20) is given back. */
  close(options?: { readonly drainSeconds?: number }): Promise<void>;
}

export interface Handlers {
  readonly run: WorkHandler;
  /** Called when the last attempt of a job has failed. */
  readonly giveUp: DeadHandler;
}

export interface WorkOptions {
  /** Jobs at a time in this process. */
  readonly concurrency: number;
}

const hourMs = 3_600_000;

export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { databaseUrl, dataFolder, onLost } = options;
  if (databaseUrl !== undefined)
    return openOn({ connectionString: databaseUrl }, options);

  const database = await openPrivateDatabase(dataFolder);
  try {
    const queue = await openOn(database.connection, options, requeueOrphans);
    void database.lost.then(onLost);
    return {
      ...queue,
      async close(drain) {
        await queue.close(drain);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** `prepare` runs before anybody can work. */
async function openOn(
  connection: Connection,
  { log, retries = defaultRetries }: QueueOptions,
  prepare?: (parts: QueueParts) => Promise<void>,
): Promise<Queue> {
  const pool = openPool(connection, log);
  try {
    await migrate(pool);
    await prune(pool);
    const boss = await startBoss(connection, retries, log);
    const queue = queueOf({ pool, boss, log });
    await prepare?.({ pool, boss, log });
    return queue;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function queueOf(parts: QueueParts): Queue {
  const { pool, boss, log } = parts;
  const pruning = setInterval(() => {
    prune(pool).catch((error: unknown) => {
      log.warn({ err: error }, "Could not delete old deliveries");
    });
  }, hourMs);
  pruning.unref();

  return {
    accept: (delivery) => acceptDelivery(pool, boss, delivery),
    add: (jobs) => addJobs(pool, boss, jobs),
    async work({ run, giveUp }, { concurrency }) {
      await giveUpJobs(parts, giveUp);
      await workJobs(parts, run, concurrency);
    },
    async ping() {
      await pool.query("select");
    },
    count: () => countJobs(pool, boss),
    async close({ drainSeconds = 20 } = {}) {
      clearInterval(pruning);
      const drained = Promise.all(
        [workQueue, deadQueue].map((queue) => boss.offWork(queue)),
      );
      await Promise.race([
        drained,
        sleep(drainSeconds * 1000, undefined, { ref: false }),
      ]);
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}
