import type { PgBoss } from "pg-boss";
import { DatabaseError, type Pool, type PoolClient } from "pg";

import { jobKey, jobLane, type Job } from "../tasks/job.ts";
import type { Delivery } from "../tasks/ports.ts";
import { deadQueue, workQueue } from "./settings.ts";
import { bossOn, inTransaction } from "./transaction.ts";
import { raiseGenerations, wasGivenUp } from "./work-record.ts";

/** Another transaction was faster; the same again succeeds. */
class Raced extends Error {}

const deadlock = "40P01";

/** Records the delivery and queues its jobs, or neither. Durable when it resolves. */
export async function acceptDelivery(
  pool: Pool,
  boss: PgBoss,
  delivery: Delivery,
): Promise<"accepted" | "duplicate"> {
  return untilNotRaced(() =>
    inTransaction(pool, async (client) => {
      const isNew = await recordDelivery(client, delivery);
      // Nobody redelivers by accident what the App has given up on: they want it tried again.
      if (!isNew && !(await wasGivenUp(client, delivery.jobs)))
        return "duplicate";
      await enqueue(client, boss, delivery.jobs, { priority: 1 });
      return "accepted";
    }),
  );
}

/** Queues jobs that no delivery asks for. They let those of deliveries go first: somebody waits for these. */
export async function addJobs(
  pool: Pool,
  boss: PgBoss,
  jobs: readonly Job[],
): Promise<void> {
  await untilNotRaced(() =>
    inTransaction(pool, (client) => enqueue(client, boss, jobs, {})),
  );
}

async function recordDelivery(
  client: PoolClient,
  { id, event }: Delivery,
): Promise<boolean> {
  const { rowCount } = await client.query(
    "insert into specgate.delivery (id, event) values ($1, $2) on conflict do nothing",
    [id, event],
  );
  return rowCount === 1;
}

async function enqueue(
  client: PoolClient,
  boss: PgBoss,
  jobs: readonly Job[],
  options: { readonly priority?: number },
): Promise<void> {
  if (jobs.length === 0) return;
  const on = bossOn(client);
  const lanes = new Map(jobs.map((job) => [jobKey(job), jobLane(job)]));
  for (const { key, isHeld } of await raiseGenerations(client, jobs)) {
    const lane = lanes.get(key) ?? key;
    const now = { singletonKey: lane, startAfter: 0, ...on };
    if (lane !== key) {
      // Behind what waits in the lane, and in the place of none of it.
      await boss.send(workQueue, { key }, { ...now, ...options });
      continue;
    }
    // `send` would lose the wake-up where a job of the key is about to start; a waiting retry is brought forward.
    const wanted = { ...now, ...options };
    const { updated, inserted } = await boss.upsert(workQueue, { key }, wanted);
    if (updated + inserted === 0) throw new Raced(`Raced for ${key}`);
    // With something newer waiting, nobody needs to be told, and the key comes free.
    if (isHeld) await boss.update(deadQueue, undefined, now);
  }
}

async function untilNotRaced<Result>(
  run: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const isRace =
        error instanceof Raced ||
        (error instanceof DatabaseError && error.code === deadlock);
      if (!isRace || attempt === 5) throw error;
    }
  }
}
