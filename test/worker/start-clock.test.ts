import { setTimeout as sleep } from "node:timers/promises";

import { startClock } from "../../src/worker/start-clock.ts";

const limitMs = 200;

test("the time is up at the limit, though others had half of the processor", async () => {
  const readings = [0, limitMs / 2];
  const clock = startClock(limitMs, () => readings.shift() ?? Infinity);
  await clock.up;
  expect(readings).toEqual([]);
});

test("a process that was kept from working gets more time", async () => {
  const readings = [0, 0.5, 1, limitMs / 4, limitMs / 2];
  const clock = startClock(limitMs, () => readings.shift() ?? Infinity);
  await clock.up;
  expect(readings).toEqual([]);
});

test("the time is up at last where the process never works", async () => {
  const began = performance.now();
  await startClock(limitMs, () => 0).up;
  expect(performance.now() - began).toBeGreaterThanOrEqual(5 * limitMs - 2);
});

test("a clock that was stopped is never up", async () => {
  const clock = startClock(limitMs, () => Infinity);
  clock.stop();
  const later = sleep(3 * limitMs, "later");
  expect(await Promise.race([clock.up, later])).toBe("later");
});
