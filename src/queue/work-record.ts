import type { Pool, PoolClient } from "pg";

import { jobKey, type Job } from "../tasks/job.ts";

/** What is wanted for a key now; the queued job itself carries nothing but the key. */
export interface WorkRecord {
  readonly job: Job;
  readonly generation: string;
  readonly isDone: boolean;
}

export interface AskedKey {
  readonly key: string;
  /** A failed job holds it, and telling people has failed too. */
  readonly isHeld: boolean;
}

/** Asks for work on the key of each job. In order of keys, so that no two deliveries deadlock. */
export async function raiseGenerations(
  client: PoolClient,
  jobs: readonly Job[],
): Promise<readonly AskedKey[]> {
  const byKey = new Map(jobs.map((job) => [jobKey(job), job]));
  const asked = [...byKey].map(([key, job]) => ({ key, job }));
  const { rows } = await client.query<AskedKey>(
    `insert into specgate.work (key, job, generation)
     select key, job, nextval('specgate.generation')
     from jsonb_to_recordset($1) as asked (key text, job jsonb)
     order by key
     on conflict (key) do update set
       job = excluded.job,
       generation = excluded.generation,
       given_up = false,
       updated_at = now()
     returning key, is_held as "isHeld"`,
    [JSON.stringify(asked)],
  );
  return rows;
}

export async function readWork(
  pool: Pool,
  key: string,
): Promise<WorkRecord | undefined> {
  const { rows } = await pool.query<WorkRecord>(
    `select job, generation, done_generation >= generation as "isDone"
     from specgate.work where key = $1`,
    [key],
  );
  return rows[0];
}

export async function markDone(
  pool: Pool,
  key: string,
  generation: string,
): Promise<void> {
  await pool.query(
    `update specgate.work set done_generation = $2
     where key = $1 and done_generation < $2`,
    [key, generation],
  );
}

/** Done with, but not well: what asked for it may ask again. */
export async function markGivenUp(
  pool: Pool,
  key: string,
  generation: string,
): Promise<void> {
  await pool.query(
    `update specgate.work set done_generation = $2, given_up = true
     where key = $1 and generation = $2`,
    [key, generation],
  );
}

export async function markHeld(
  pool: Pool,
  key: string,
  isHeld: boolean,
): Promise<void> {
  await pool.query("update specgate.work set is_held = $2 where key = $1", [
    key,
    isHeld,
  ]);
}

export async function wasGivenUp(
  client: PoolClient,
  jobs: readonly Job[],
): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from specgate.work where key = any ($1) and given_up limit 1",
    [jobs.map(jobKey)],
  );
  return rowCount === 1;
}
