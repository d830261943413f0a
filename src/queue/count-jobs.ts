import type { Pool } from "pg";

import { bossSchema, workQueue } from "./settings.ts";

export interface JobCounts {
  /** Waiting to start, for another attempt included. */
  readonly waiting: number;
  readonly active: number;
  /** Keys whose last job was given up on, in the last 8 days. */
  readonly dead: number;
}

/** Counts for itself: the figures that pg-boss keeps are as old as its last look. */
export async function countJobs(pool: Pool): Promise<JobCounts> {
  const { rows } = await pool.query<JobCounts>(
    `select
       count(*) filter (where state < 'active')::int as waiting,
       count(*) filter (where state = 'active')::int as active,
       (select count(*)::int from specgate.work where given_up) as dead
     from ${bossSchema}.job where name = $1`,
    [workQueue],
  );
  return rows[0] ?? { waiting: 0, active: 0, dead: 0 };
}
