import { setTimeout as sleep } from "node:timers/promises";

import type { DeadJob } from "../../src/queue/give-up.ts";
import { openQueue, type Queue } from "../../src/queue/open-queue.ts";

import type { RetryPolicy } from "../../src/queue/settings.ts";
import { RetryLater } from "../../src/tasks/retry-later.ts";
import { eventually } from "./eventually.ts";
import { command, commentOf, delivery, judge, numberOf, silent } from "./jobs.ts"; // prettier-ignore
import { startTestServer, type TestServer } from "./test-database.ts";

let server: TestServer;
let queue: Queue;

const noDelay: RetryPolicy = { retryLimit: 2, retryDelay: 0 };
const noRetry: RetryPolicy = { ...noDelay, retryLimit: 0 };

beforeAll(async () => {
  server = await startTestServer();
});
afterEach(() => queue.close());
afterAll(() => server.stop());

async function open(retries: RetryPolicy = noDelay): Promise<void> {
  const databaseUrl = await server.emptyDatabase();
  queue = await openQueue({ databaseUrl, dataFolder: "unused", log: silent, onLost() {}, retries, pollSeconds: 0.5 }); // prettier-ignore
}

async function fail(): Promise<never> {
  throw new Error("Nobody should ask for this");
}

test("jobs of one key never overlap, those of others do", async () => {
  await open();
  const running = new Set<number>();
  let overlaps = 0;
  let runs = 0;
  let allAtOnce: (() => void) | undefined;
  const fourAtOnce = new Promise<void>((resolve) => {
    allAtOnce = resolve;
  });
  await queue.work(
    {
      async run({ job }) {
        const number = numberOf(job);
        if (running.has(number)) overlaps += 1;
        running.add(number);
        if (running.size === 4) allAtOnce?.();
        await fourAtOnce;
        await sleep(5 + Math.random() * 10);
        running.delete(number);
        runs += 1;
      },
      giveUp: fail,
    },
    { concurrency: 6 },
  );
  await Promise.all(
    Array.from({ length: 120 }, (_, index) =>
      queue.accept(delivery(`d${index}`, judge(index % 4))),
    ),
  );
  await eventually(async () => {
    expect(await queue.count()).toEqual({ waiting: 0, active: 0, dead: 0 });
  });
  expect(overlaps).toBe(0);
  expect(runs).toBeGreaterThanOrEqual(4);
});

test("newer work supersedes what runs, and runs after it", async () => {
  await open();
  const seen: string[] = [];
  await queue.work(
    {
      async run(work) {
        if (work.job.kind !== "judge-pull-request") return;
        const head = work.job.pull.installationId;
        seen.push(`${head} starts: ${await work.superseded()}`);
        if (head === 1) await queue.accept(delivery("b", judge(7, 2)));
        seen.push(`${head} ends: ${await work.superseded()}`);
      },
      giveUp: fail,
    },
    { concurrency: 2 },
  );
  await queue.accept(delivery("a", judge(7, 1)));
  await eventually(() => expect(seen).toHaveLength(4));
  expect(seen).toEqual([
    "1 starts: false",
    "1 ends: true",
    "2 starts: false",
    "2 ends: false",
  ]);
});

test("a job that fails is tried again, and told how often", async () => {
  await open();
  const attempts: number[] = [];
  await queue.work(
    {
      async run({ attempt }) {
        attempts.push(attempt);
        if (attempt < 3) throw new Error("Bad gateway");
      },
      giveUp: fail,
    },
    { concurrency: 1 },
  );
  await queue.accept(delivery("a", judge(1)));
  await eventually(() => expect(attempts).toEqual([1, 2, 3]));
  await eventually(async () => expect((await queue.count()).waiting).toBe(0));
});

test("a failure does not hold up newer work", async () => {
  await open({ ...noDelay, retryDelay: 60 });
  const seen: number[] = [];
  await queue.work(
    {
      async run({ job }) {
        if (job.kind !== "judge-pull-request") return;
        seen.push(job.pull.installationId);
        if (job.pull.installationId !== 1) return;
        await queue.accept(delivery("b", judge(7, 2)));
        throw new Error("The head is gone");
      },
      giveUp: fail,
    },
    { concurrency: 1 },
  );
  await queue.accept(delivery("a", judge(7, 1)));
  await eventually(() => expect(seen).toEqual([1, 2]));
});

test("newer work brings a waiting retry forward", async () => {
  await open({ ...noDelay, retryDelay: 60 });
  const seen: number[] = [];
  await queue.work(
    {
      async run({ job, attempt }) {
        if (job.kind !== "judge-pull-request") return;
        seen.push(job.pull.installationId);
        if (attempt === 1) throw new Error("Bad gateway");
      },
      giveUp: fail,
    },
    { concurrency: 1 },
  );
  await queue.accept(delivery("a", judge(7, 1)));
  await eventually(() => expect(seen).toEqual([1]));
  await eventually(async () => expect((await queue.count()).waiting).toBe(1));
  await queue.accept(delivery("b", judge(7, 2)));
  await eventually(() => expect(seen).toEqual([1, 2]));
});

test("after the last attempt people are told once, and the key is free", async () => {
  await open();
  const told: DeadJob[] = [];
  const attempts: number[] = [];
  let isBroken = true;
  await queue.work(
    {
      async run({ attempt }) {
        attempts.push(attempt);
        const cause = new Error("Bad gateway");
        if (isBroken) throw new Error("Could not read the files", { cause });
      },
      async giveUp(dead) {
        told.push(dead);
      },
    },
    { concurrency: 2 },
  );
  await queue.accept(delivery("a", judge(1)));
  await eventually(async () => expect((await queue.count()).dead).toBe(1));
  const error = "Could not read the files: Bad gateway";
  expect(told).toEqual([{ job: judge(1), error }]);
  expect(attempts).toEqual([1, 2, 3]);

  isBroken = false;
  await queue.accept(delivery("b", judge(1)));
  await eventually(() => expect(attempts).toEqual([1, 2, 3, 1]));
  expect((await queue.count()).dead).toBe(0);
});

test("a delivery that was given up on may be sent again", async () => {
  await open(noRetry);
  let runs = 0;
  await queue.work(
    {
      async run() {
        runs += 1;
        if (runs === 1) throw new Error("Bad gateway");
      },
      async giveUp() {},
    },
    { concurrency: 1 },
  );
  await queue.accept(delivery("a", judge(1)));
  await eventually(async () => expect((await queue.count()).dead).toBe(1));
  expect(await queue.accept(delivery("a", judge(1)))).toBe("accepted");
  await eventually(() => expect(runs).toBe(2));
  await eventually(async () => {
    expect(await queue.accept(delivery("a", judge(1)))).toBe("duplicate");
  });
});

test("where people cannot be told, newer work frees the key at once", async () => {
  await open(noRetry);
  const seen: string[] = [];
  await queue.work(
    {
      async run({ job }) {
        if (job.kind !== "judge-pull-request") return;
        seen.push(`run ${job.pull.installationId}`);
        if (job.pull.installationId === 1) throw new Error("Bad gateway");
      },
      async giveUp() {
        seen.push("tell");
        throw new Error("Bad gateway");
      },
    },
    { concurrency: 1 },
  );
  await queue.accept(delivery("a", judge(1, 1)));
  await eventually(() => expect(seen).toEqual(["run 1", "tell"]));
  await sleep(200);
  await queue.accept(delivery("b", judge(1, 2)));
  // Before the next attempt to tell, which is 10 s away.
  await eventually(() => expect(seen).toEqual(["run 1", "tell", "run 2"]));
});

test("commands of one conversation run one after the other, in their order, and none is dropped", async () => {
  await open();
  const seen: number[] = [];
  let running = 0;
  let overlaps = 0;
  let fails = 2;
  for (let comment = 1; comment <= 8; comment++)
    await queue.accept(delivery(`d${comment}`, command(comment)));
  await queue.accept(delivery("d3", command(3)));
  await queue.work(
    {
      async run({ job }) {
        running += 1;
        if (running > 1) overlaps += 1;
        await sleep(5);
        running -= 1;
        if (commentOf(job) === 2 && fails-- > 0) throw new Error("Bad gateway");
        seen.push(commentOf(job));
      },
      giveUp: fail,
    },
    { concurrency: 4 },
  );

  await eventually(() => expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]));
  expect(overlaps).toBe(0);
});

test("a command that comes while another runs does not supersede it", async () => {
  await open();
  const seen: string[] = [];
  await queue.work(
    {
      async run(work) {
        const comment = commentOf(work.job);
        if (comment === 1) await queue.accept(delivery("b", command(2)));
        seen.push(`${comment}: ${await work.superseded()}`);
      },
      giveUp: fail,
    },
    { concurrency: 2 },
  );
  await queue.accept(delivery("a", command(1)));
  await eventually(() => expect(seen).toEqual(["1: false", "2: false"]));
});

test("each command that fails is told of, though others wait behind it", async () => {
  await open(noRetry);
  const seen: string[] = [];
  await queue.accept(delivery("a", command(1)));
  await queue.accept(delivery("b", command(2)));
  await queue.accept(delivery("c", command(3)));
  await queue.work(
    {
      async run({ job }) {
        seen.push(`run ${commentOf(job)}`);
        if (commentOf(job) < 3) throw new Error("Bad gateway");
      },
      async giveUp({ job }) {
        seen.push(`tell ${commentOf(job)}`);
      },
    },
    { concurrency: 3 },
  );

  await eventually(() =>
    expect(seen).toEqual(["run 1", "tell 1", "run 2", "tell 2", "run 3"]),
  );
});

test("GitHub says when to come back, within bounds", async () => {
  await open({ ...noDelay, retryDelay: 60 });
  const starts: number[] = [];
  await queue.work(
    {
      async run({ attempt }) {
        starts.push(performance.now());
        if (attempt === 1)
          throw new RetryLater(2, { cause: new Error("Rate limit") });
      },
      giveUp: fail,
    },
    { concurrency: 1 },
  );
  await queue.accept(delivery("a", judge(1)));
  await eventually(() => expect(starts).toHaveLength(2));
  const [first = 0, second = 0] = starts;
  expect(second - first).toBeGreaterThan(1_900);
});

test("closing lets what runs end, and starts nothing more", async () => {
  await open();
  const seen: string[] = [];
  await queue.work(
    {
      async run({ job }) {
        seen.push(`start ${numberOf(job)}`);
        await sleep(300);
        seen.push(`end ${numberOf(job)}`);
      },
      giveUp: fail,
    },
    { concurrency: 1 },
  );
  await queue.accept(delivery("a", judge(1)));
  await eventually(() => expect(seen).toEqual(["start 1"]));
  await queue.accept(delivery("b", judge(2)));
  await queue.close();
  expect(seen).toEqual(["start 1", "end 1"]);
});

test("what does not end in time is told to stop and given back", async () => {
  await open();
  const databaseUrl = await server.emptyDatabase();
  const options = { databaseUrl, dataFolder: "unused", log: silent, onLost() {}, retries: noDelay, pollSeconds: 0.5 }; // prettier-ignore
  const first = await openQueue(options);
  let aborted = false;
  await first.work(
    {
      async run({ signal }) {
        signal.addEventListener("abort", () => {
          aborted = true;
        });
        await sleep(60_000, undefined, { ref: false });
      },
      giveUp: fail,
    },
    { concurrency: 1 },
  );
  await first.accept(delivery("a", judge(1)));
  await eventually(async () => expect((await first.count()).active).toBe(1));
  await first.close({ drainSeconds: 0.1 });
  expect(aborted).toBe(true);

  const second = await openQueue(options);
  const attempts: number[] = [];
  await second.work(
    {
      async run({ attempt }) {
        attempts.push(attempt);
      },
      giveUp: fail,
    },
    { concurrency: 1 },
  );
  await eventually(() => expect(attempts).toEqual([2]));
  await second.close();
});
