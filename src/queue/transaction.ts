import type { ConnectionOptions } from "pg-boss";
import type { Pool, PoolClient } from "pg";

/** Commits when `run` resolves, rolls back when it rejects. */
export async function inTransaction<Result>(
  pool: Pool,
  run: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await run(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((reason: Error) => {
      broken = reason;
    });
    throw error;
  } finally {
    // With an error the pool drops the connection instead of handing it on in mid-transaction.
    client.release(broken);
  }
}

/** Lets calls of pg-boss take part in the transaction. */
export function bossOn(client: PoolClient): ConnectionOptions {
  return {
    db: { executeSql: (text, values) => client.query(text, values) },
  };
}
