import { parentPort } from "node:worker_threads";

import type { Reply } from "../../src/worker/guarded-thread.ts";

/** Tasks that a pool has to cope with. */
export type TestTask =
  | { readonly kind: "echo"; readonly text: string }
  | { readonly kind: "sleep"; readonly ms: number }
  | { readonly kind: "spin" }
  | { readonly kind: "hoard" }
  | { readonly kind: "throw" }
  | { readonly kind: "exit" };

parentPort?.on("message", (tasks: readonly TestTask[]) => {
  for (const task of tasks) {
    try {
      say({ kind: "done", result: answer(task) });
    } catch (error) {
      say({ kind: "threw", error });
    }
  }
});
say({ kind: "ready" });

function say(reply: Reply<string>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  parentPort?.postMessage(reply);
}

function answer(task: TestTask): string {
  switch (task.kind) {
    case "echo":
      return task.text;
    case "sleep":
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, task.ms);
      return "slept";
    case "spin":
      for (;;);
    case "hoard":
      for (const hoard: number[][] = []; ;) hoard.push(Array(10_000).fill(0.5));
    case "throw":
      throw new TypeError("Not today");
    case "exit":
      return process.exit(3);
  }
}
