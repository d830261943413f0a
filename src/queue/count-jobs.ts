import type { PgBoss } from "pg-boss";
import type { Pool } from "pg";

import { workQueue } from "./settings.ts";

export interface JobCounts {
  /** Waiting to start, for another attempt included. Up to 5 s old, as `active`. */
  readonly waiting: number;
  readonly active: number;
  /** Keys whose last job was given up on, in the last 8 days. */
  readonly dead: number;
}

export async function countJobs(pool: Pool, boss: PgBoss): Promise<JobCounts> {
  const queue = await boss.getQueue(workQueue);
  const { rows } = await pool.query<{ dead: number }>(
    "select count(*)::int as dead from specgate.work where given_up",
  );
  return {
    waiting: queue?.queuedCount ?? 0,
    active: queue?.activeCount ?? 0,
    dead: rows[0]?.dead ?? 0,
  };
}
