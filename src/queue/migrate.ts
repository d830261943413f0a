import type { Pool } from "pg";

import { migrations } from "./migrations.ts";
import { inTransaction } from "./transaction.ts";

/** Any number that only we use: processes that start together migrate one after the other. */
const migrationLock = 7_734_001;

export async function migrate(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
    await client.query(
      `create schema if not exists specgate;
       create table if not exists specgate.migration (
         number int primary key,
         applied_at timestamptz not null default now()
       )`,
    );
    const { rows } = await client.query<{ done: number }>(
      "select coalesce(max(number), 0) as done from specgate.migration",
    );
    const done = rows[0]?.done ?? 0;
    if (done > migrations.length) {
      throw new Error(
        `The database is at step ${done} of a newer Specgate; this one knows ${migrations.length}. Update Specgate`,
      );
    }
    for (const [index, sql] of migrations.entries()) {
      if (index < done) continue;
      await client.query(sql);
      await client.query(
        "insert into specgate.migration (number) values ($1)",
        [index + 1],
      );
    }
  });
}
