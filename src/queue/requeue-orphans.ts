import { bossSchema, deadQueue, workQueue } from "./settings.ts";
import type { QueueParts } from "./work-jobs.ts";

/**
 * Gives back the jobs that a killed process left active, without waiting for their heartbeats to stop. Only for the
 * owner of a private database: on a shared one another process may hold them. It counts as an attempt, so that a job
 * which kills its process is given up on in the end.
 */
export async function requeueOrphans({
  pool,
  boss,
  log,
}: QueueParts): Promise<void> {
  const { rows } = await pool.query<{ queue: string; id: string }>(
    `select name as queue, id from ${bossSchema}.job
     where name = any ($1) and state = 'active'`,
    [[workQueue, deadQueue]],
  );
  for (const { queue, id } of rows) {
    await boss.fail(queue, id, { message: "The process ended during the job" });
    await boss.update(queue, undefined, { id, startAfter: 0 });
  }
  if (rows.length > 0)
    log.info({ jobs: rows.length }, "Took up jobs that a killed process left");
}
