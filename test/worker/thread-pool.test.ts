import { ThreadPool } from "../../src/worker/thread-pool.ts";
import type { TestTask } from "./test-thread.ts";

const pools: ThreadPool<TestTask, string>[] = [];
const file = new URL("test-thread.ts", import.meta.url);

function openPool(
  options: Partial<ConstructorParameters<typeof ThreadPool>[0]> = {},
): ThreadPool<TestTask, string> {
  const defaults = {
    file,
    threads: 2,
    timeoutMs: 5_000,
    heapMb: 64,
    youngMb: 16,
  };
  const pool = new ThreadPool<TestTask, string>({ ...defaults, ...options });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function echo(text: string): TestTask {
  return { kind: "echo", text };
}

function done(result: string): object {
  return { kind: "done", result };
}

test("many tasks run on few threads, and each gets its own answer", async () => {
  const pool = openPool();
  const texts = Array.from({ length: 200 }, (_, index) => `text ${index}`);
  const outcomes = await Promise.all(texts.map((text) => pool.run(echo(text))));
  expect(outcomes).toEqual(texts.map(done));
});

test("a task that takes too long is stopped, and those that wait behind it run", async () => {
  const pool = openPool({ threads: 1, timeoutMs: 600 });
  const outcomes = await Promise.all([
    pool.run(echo("before")),
    pool.run({ kind: "spin" }),
    pool.run({ kind: "spin" }),
    pool.run(echo("after")),
  ]);
  const stopped = { kind: "stopped", by: "time" };
  expect(outcomes).toEqual([done("before"), stopped, stopped, done("after")]);
});

test.each(["spin", "hoard", "exit"] as const)(
  "in the middle of what a thread was sent, a task that does not end well (%s) is the only one",
  async (kind) => {
    const timeoutMs = kind === "spin" ? 600 : 5_000;
    const pool = openPool({ threads: 1, timeoutMs });
    const tasks = Array.from({ length: 40 }, (_, index) =>
      pool.run(index === 3 || index === 25 ? { kind } : echo(`${index}`)),
    );
    const outcomes = await Promise.allSettled(tasks);
    const good = outcomes.flatMap((outcome) =>
      outcome.status === "fulfilled" && outcome.value.kind === "done"
        ? [outcome.value.result]
        : [],
    );
    expect(good).toEqual(
      tasks.flatMap((_, index) =>
        index === 3 || index === 25 ? [] : [`${index}`],
      ),
    );
    for (const index of [3, 25])
      expect(outcomes[index]).toMatchObject(
        kind === "exit"
          ? { status: "rejected" }
          : {
              value: {
                kind: "stopped",
                by: kind === "spin" ? "time" : "memory",
              },
            },
      );
  },
);

test("each of the tasks that a thread was sent has the whole limit of time", async () => {
  const pool = openPool({ threads: 1, timeoutMs: 500 });
  const naps = Array.from({ length: 24 }, () =>
    pool.run({ kind: "sleep", ms: 60 }),
  );
  expect(await Promise.all(naps)).toEqual(naps.map(() => done("slept")));
});

test("threads take what one of them is too busy for", async () => {
  const pool = openPool({ threads: 2 });
  await Promise.all([pool.run(echo("warm")), pool.run(echo("warm"))]);
  const ended: string[] = [];
  const tasks: readonly TestTask[] = [
    { kind: "sleep", ms: 1_000 },
    ...Array.from({ length: 11 }, (_, index) => echo(`${index}`)),
  ];
  await Promise.all(
    tasks.map(async (task) => {
      const outcome = await pool.run(task);
      if (outcome.kind === "done") ended.push(outcome.result);
    }),
  );
  // Two were sent along with the first, before anybody knew how long it takes.
  expect(ended.slice(-3)).toEqual(["slept", "0", "1"]);
  expect(ended).toHaveLength(12);
});

test("time counts from when a thread has the task, not from when it was handed in", async () => {
  const pool = openPool({ threads: 1, timeoutMs: 500 });
  const naps = Array.from({ length: 5 }, () =>
    pool.run({ kind: "sleep", ms: 200 }),
  );
  expect(await Promise.all(naps)).toEqual(naps.map(() => done("slept")));
});

test("an answer that came while the caller itself was busy counts", async () => {
  const pool = openPool({ timeoutMs: 300 });
  await pool.run(echo("warm"));
  const outcome = pool.run({ kind: "sleep", ms: 50 });
  // From here on the thread has it.
  await new Promise(setImmediate);
  const until = performance.now() + 600;
  while (performance.now() < until);
  expect(await outcome).toEqual(done("slept"));
});

test("a task that takes too much memory is stopped, and those behind it run", async () => {
  const pool = openPool({ threads: 1 });
  const [hoard, after] = await Promise.all([
    pool.run({ kind: "hoard" }),
    pool.run(echo("after")),
  ]);
  expect(hoard).toEqual({ kind: "stopped", by: "memory" });
  expect(after).toEqual(done("after"));
});

test("what a task throws is thrown, and its thread goes on", async () => {
  const pool = openPool({ threads: 1 });
  await expect(pool.run({ kind: "throw" })).rejects.toThrow("Not today");
  expect(await pool.run(echo("after"))).toEqual(done("after"));
});

test("a thread that ends by itself rejects its task, and is replaced", async () => {
  const pool = openPool({ threads: 1 });
  await expect(pool.run({ kind: "exit" })).rejects.toThrow("The thread ended");
  expect(await pool.run(echo("after"))).toEqual(done("after"));
});

test("threads that cannot start reject every task", async () => {
  const pool = openPool({ file: new URL("no-such-file.ts", import.meta.url) });
  pool.warmUp();
  const tasks = [1, 2, 3, 4].map(() => pool.run(echo("never")));
  const results = await Promise.allSettled(tasks);
  expect(results.map((result) => result.status)).toEqual(
    tasks.map(() => "rejected"),
  );
});

test("closing rejects what is not done, whether it runs or waits", async () => {
  const pool = openPool({ threads: 1 });
  await pool.run(echo("warm"));
  const results = Promise.allSettled([
    pool.run({ kind: "spin" }),
    pool.run(echo("waits")),
  ]);
  await pool.close();
  for (const result of await results) expect(result.status).toBe("rejected");
  await expect(pool.run(echo("late"))).rejects.toThrow("closed");
});
