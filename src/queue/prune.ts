import type { Pool } from "pg";

/**
 * Forgets what nobody can ask for again: GitHub redelivers for 3 days, a GitHub Enterprise Server for 7. Work that is
 * not done stays, however old it is.
 */
export async function prune(pool: Pool): Promise<void> {
  await pool.query(
    "delete from specgate.delivery where received_at < now() - interval '8 days'",
  );
  await pool.query(
    `delete from specgate.work
     where done_generation >= generation and updated_at < now() - interval '8 days'`,
  );
}
