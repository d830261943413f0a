import { setTimeout as sleep } from "node:timers/promises";

/** Asks again and again until the expectation holds, at most 30 s. */
export async function eventually(
  expectation: () => void | Promise<void>,
  patienceMs = 30_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(25);
    }
  }
}
