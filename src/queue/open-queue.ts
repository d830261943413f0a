import { setTimeout as sleep } from "node:timers/promises";

import type { JobQueue, Log } from "../tasks/ports.ts";
import { acceptDelivery, addJobs } from "./accept.ts";
import { countJobs, type JobCounts } from "./count-jobs.ts";
import { giveUpJobs, type DeadHandler } from "./give-up.ts";
import { migrate } from "./migrate.ts";
import { openDatabase, type Database } from "./open-database.ts";
import { openPool } from "./pool.ts";
import { prune } from "./prune.ts";
import { requeueOrphans } from "./requeue-orphans.ts";
import {
  deadQueue,
  defaultPollSeconds,
  defaultRetries,
  workQueue,
  type RetryPolicy,
} from "./settings.ts";
import { startBoss } from "./start-boss.ts";
import { workJobs, type QueueParts, type WorkHandler } from "./work-jobs.ts";

export interface QueueOptions {
  /** URL of a PostgreSQL server; without it a private one runs as a child of this process. */
  readonly databaseUrl?: string | undefined;
  /** Where the private database lives; for root, a folder that other accounts can reach. */
  readonly dataFolder: string;
  readonly log: Log;
  /** The private database is gone and nothing works any more: the process should end, to be started again. */
  readonly onLost: (error: Error) => void;
  readonly retries?: RetryPolicy;
  /** How often it is looked for retries whose time has come; 2 s unless said otherwise. */
  readonly pollSeconds?: number;
}

/** Once open it takes jobs in and watches over those of other processes; it runs none before `work`. */
export interface Queue extends JobQueue {
  work(handlers: Handlers, options: WorkOptions): Promise<void>;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  count(): Promise<JobCounts>;
  /** Starts no more jobs, and lets those that run end; what still runs after `drainSeconds` (20) is given back. */
  close(options?: CloseOptions): Promise<void>;
}

interface Handlers {
  readonly run: WorkHandler;
  /** Called when the last attempt of a job has failed. */
  readonly giveUp: DeadHandler;
}

interface WorkOptions {
  /** Jobs at a time in this process. */
  readonly concurrency: number;
}

interface CloseOptions {
  readonly drainSeconds?: number;
}

const hourMs = 3_600_000;

export async function openQueue(options: QueueOptions): Promise<Queue> {
  const database = await openDatabase(options.databaseUrl, options.dataFolder);
  try {
    const queue = await openOn(database, options);
    void database.lost.then(options.onLost);
    return queue;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openOn(
  database: Database,
  {
    log,
    retries = defaultRetries,
    pollSeconds = defaultPollSeconds,
  }: QueueOptions,
): Promise<Queue> {
  const pool = openPool(database.connection, log);
  try {
    await migrate(pool);
    await prune(pool);
    const boss = await startBoss(database.connection, retries, log);
    const parts = { pool, boss, log, pollSeconds };
    if (database.isPrivate) await requeueOrphans(parts);
    return queueOf(parts, database);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function queueOf(parts: QueueParts, database: Database): Queue {
  const { pool, boss } = parts;
  const pruning = setInterval(() => void pruneOrWarn(parts), hourMs);
  let closed: Promise<void> | undefined;

  async function shutDown({ drainSeconds = 20 }: CloseOptions): Promise<void> {
    clearInterval(pruning);
    const drained = Promise.all([
      boss.offWork(workQueue),
      boss.offWork(deadQueue),
    ]);
    const patience = sleep(drainSeconds * 1000, undefined, { ref: false });
    await Promise.race([drained, patience]);
    await boss.stop({ graceful: false });
    await pool.end();
    await database.close();
  }

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
    count: () => countJobs(pool),
    close: (how = {}) => (closed ??= shutDown(how)),
  };
}

async function pruneOrWarn({ pool, log }: QueueParts): Promise<void> {
  try {
    await prune(pool);
  } catch (error) {
    log.warn({ err: error }, "Could not delete old deliveries");
  }
}
