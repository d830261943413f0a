import { Client } from "pg";

import { openQueue, type Queue } from "../../src/queue/open-queue.ts";

import { delivery, judge, numberOf, silent } from "./jobs.ts";
import { startTestServer, type TestServer } from "./test-database.ts";
import { eventually } from "./eventually.ts";

let server: TestServer;
let databaseUrl: string;
let queue: Queue;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  databaseUrl = await server.emptyDatabase();
  queue = await open();
});
afterEach(() => queue.close());
afterAll(() => server.stop());

function open(): Promise<Queue> {
  return openQueue({ databaseUrl, dataFolder: "unused", log: silent, onLost() {} }); // prettier-ignore
}

/** Runs what is queued until nothing is left, and returns the numbers of the pull requests in order. */
async function drain(): Promise<number[]> {
  const ran: number[] = [];
  await queue.work(
    {
      run: async ({ job }) => {
        ran.push(numberOf(job));
      },
      giveUp: async () => {},
    },
    { concurrency: 1 },
  );
  await eventually(async () => expect(await unfinished()).toBe(0));
  return ran;
}

async function unfinished(): Promise<number> {
  return select(
    "select count(*)::int as value from specgate_queue.job where state < 'completed'",
  );
}

async function select(sql: string): Promise<number> {
  const client = new Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ value: number }>(sql);
  await client.end();
  return rows[0]?.value ?? Number.NaN;
}

test("a delivery is accepted once, however often it comes", async () => {
  expect(await queue.accept(delivery("a", judge(1)))).toBe("accepted");
  expect(await queue.accept(delivery("a", judge(1)))).toBe("duplicate");
  expect(await drain()).toEqual([1]);
  expect(await queue.accept(delivery("a", judge(1)))).toBe("duplicate");
});

test("twenty of the same at once are accepted once", async () => {
  const results = await Promise.all(
    Array.from({ length: 20 }, () => queue.accept(delivery("a", judge(1)))),
  );
  expect(results.toSorted().slice(0, 2)).toEqual(["accepted", "duplicate"]);
  expect(await drain()).toEqual([1]);
});

test("deliveries for one pull request that wait become one run with the newest job", async () => {
  for (let count = 1; count <= 5; count++)
    await queue.accept(delivery(`d${count}`, judge(7, count)));
  const installations: number[] = [];
  await queue.work(
    {
      run: async ({ job }) => {
        if (job.kind === "judge-pull-request")
          installations.push(job.pull.installationId);
      },
      giveUp: async () => {},
    },
    { concurrency: 4 },
  );
  await eventually(async () => expect(await unfinished()).toBe(0));
  expect(installations).toEqual([5]);
});

test("a delivery may ask for several jobs, for the same twice, or for none", async () => {
  await queue.accept(delivery("several", judge(2), judge(1), judge(2)));
  expect(await queue.accept(delivery("none"))).toBe("accepted");
  expect(await queue.accept(delivery("none"))).toBe("duplicate");
  expect(new Set(await drain())).toEqual(new Set([1, 2]));
});

test("jobs that somebody waits for go before those that were added", async () => {
  await queue.add([judge(1), judge(2), judge(3)]);
  await queue.accept(delivery("a", judge(3)));
  expect((await drain())[0]).toBe(3);
});

test("deliveries that ask for the same jobs in another order do not block each other", async () => {
  const results = await Promise.all(
    Array.from({ length: 30 }, (_, index) => {
      const jobs = [judge(1), judge(2), judge(3), judge(4)];
      return queue.accept(
        delivery(`d${index}`, ...(index % 2 ? jobs : jobs.toReversed())),
      );
    }),
  );
  expect(new Set(results)).toEqual(new Set(["accepted"]));
  expect(new Set(await drain())).toEqual(new Set([1, 2, 3, 4]));
});

test("what is accepted is there for the next process", async () => {
  await queue.accept(delivery("a", judge(1)));
  await queue.close();
  queue = await open();
  expect(await queue.accept(delivery("a", judge(1)))).toBe("duplicate");
  expect(await drain()).toEqual([1]);
});

test("processes that start together on an empty database set it up once", async () => {
  await queue.close();
  await server.emptyDatabase();
  const queues = await Promise.all([open(), open(), open()]);
  await queues[0]?.accept(delivery("a", judge(1)));
  await Promise.all(queues.map((each) => each.close()));
  expect(
    await select("select count(*)::int as value from specgate.migration"),
  ).toBe(1);
});

test("a database that a newer Specgate has changed is left alone", async () => {
  await select(
    "insert into specgate.migration (number) values (1000) returning number as value",
  );
  await expect(open()).rejects.toThrow("Update Specgate");
});

test("deliveries and finished work are forgotten after 8 days", async () => {
  await queue.accept(delivery("old", judge(1)));
  await drain();
  await queue.close();
  queue = await open();
  await queue.accept(delivery("waiting", judge(2)));
  await select(
    `with deliveries as (update specgate.delivery set received_at = now() - interval '9 days')
     update specgate.work set updated_at = now() - interval '9 days' returning 1 as value`,
  );
  await queue.accept(delivery("new"));
  await queue.close();
  queue = await open();
  expect(
    await select("select count(*)::int as value from specgate.delivery"),
  ).toBe(1);
  expect(await select("select count(*)::int as value from specgate.work")).toBe(
    1,
  );
});

test("it counts what waits, and answers when asked whether it is well", async () => {
  await queue.accept(delivery("a", judge(1), judge(2)));
  expect(await queue.count()).toEqual({ waiting: 2, active: 0, dead: 0 });
  await queue.ping();
});
