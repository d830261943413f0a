import { Worker } from "node:worker_threads";

import { startClock } from "./start-clock.ts";

export interface ThreadOptions {
  /** The module that the thread runs: it posts a `Reply` when it is ready, and one to each task. */
  readonly file: URL;
  /** What it finds as its `workerData`. */
  readonly setup?: object;
  /** How long one task may take; longer only where the process hardly gets to work at all. */
  readonly timeoutMs: number;
  /** What it may keep in its heap. */
  readonly heapMb: number;
}

/** A task that takes too long or too much memory is stopped by ending its thread. */
export type Outcome<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "stopped"; readonly by: "time" | "memory" };

export type Reply<Result> =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "threw"; readonly error: unknown };

type Answer<Result> =
  Reply<Result> | { readonly kind: "died"; readonly error: unknown };

/** A thread that runs one task at a time and does not survive one that it has to be stopped in. */
export class GuardedThread<Task, Result> {
  readonly #worker: Worker;
  readonly #timeoutMs: number;
  readonly #ready: Promise<Answer<Result>>;
  #heard: ((answer: Answer<Result>) => void) | undefined;
  #isAlive = true;

  constructor({ file, setup, timeoutMs, heapMb }: ThreadOptions) {
    this.#timeoutMs = timeoutMs;
    this.#worker = new Worker(file, {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    // Only while it runs a task does it keep the process alive.
    this.#worker.unref();
    this.#ready = this.#nextAnswer();
    this.#worker.on("message", (reply: Reply<Result>) => this.#heard?.(reply));
    this.#worker.on("error", (error) => this.#die(error));
    this.#worker.on("exit", () => this.#die(new Error("The thread ended")));
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Rejects with what the task throws, or with what keeps the thread from starting. */
  async run(task: Task): Promise<Outcome<Result>> {
    this.#worker.ref();
    try {
      const ready = await this.#ready;
      if (ready.kind === "died") throw ready.error;
      return await this.#runNow(task);
    } finally {
      this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    this.#isAlive = false;
    await this.#worker.terminate();
  }

  async #runNow(task: Task): Promise<Outcome<Result>> {
    const answered = this.#nextAnswer();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
    this.#worker.postMessage(task);
    const clock = startClock(this.#timeoutMs);
    const answer = await Promise.race([answered, clock.up]);
    clock.stop();
    switch (answer?.kind) {
      case "done":
        return { kind: "done", result: answer.result };
      case undefined:
        await this.end();
        return { kind: "stopped", by: "time" };
      case "died":
        if (isOutOfMemory(answer.error)) return { kind: "stopped", by: "memory" }; // prettier-ignore
        throw answer.error;
      case "threw":
        throw answer.error;
      case "ready":
        throw new Error("The thread started twice");
    }
  }

  #nextAnswer(): Promise<Answer<Result>> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }

  #die(error: unknown): void {
    this.#isAlive = false;
    this.#heard?.({ kind: "died", error });
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_WORKER_OUT_OF_MEMORY"
  );
}
