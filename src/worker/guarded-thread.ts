import { Worker } from "node:worker_threads";

import { startClock } from "./start-clock.ts";

export interface ThreadOptions {
  /** The module that the thread runs: it posts a `Reply` when it is ready, is sent lists of tasks, and posts one to each, in order. */
  readonly file: URL;
  /** What it finds as its `workerData`. */
  readonly setup?: object;
  /** How long one task may take; longer only where the process hardly gets to work at all. */
  readonly timeoutMs: number;
  /** What it may keep in its heap. */
  readonly heapMb: number;
  /** Room for what is new, most of which is garbage before that is full. */
  readonly youngMb: number;
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

/** A task, and whoever waits for what comes of it. */
export interface Waiting<Task, Result> {
  readonly task: Task;
  readonly resolve: (outcome: Outcome<Result>) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that runs one task after the other and does not survive one that it has to be stopped in. */
export class GuardedThread<Task, Result> {
  readonly #worker: Worker;
  readonly #timeoutMs: number;
  readonly #ready: Promise<Answer<Result>>;
  /** What was said and nobody has asked for yet. */
  readonly #said: Answer<Result>[] = [];
  #heard: ((answer: Answer<Result>) => void) | undefined;
  #isAlive = true;
  #hasDied = false;

  constructor({ file, setup, timeoutMs, heapMb, youngMb }: ThreadOptions) {
    this.#timeoutMs = timeoutMs;
    this.#worker = new Worker(file, {
      workerData: setup,
      resourceLimits: {
        maxOldGenerationSizeMb: heapMb,
        maxYoungGenerationSizeMb: youngMb,
      },
    });
    // Only while it runs a task does it keep the process alive.
    this.#worker.unref();
    this.#ready = this.#nextAnswer();
    this.#worker.on("message", (reply: Reply<Result>) => this.#say(reply));
    this.#worker.on("error", (error) => this.#die(error));
    this.#worker.on("exit", () => this.#die(new Error("The thread ended")));
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /**
   * Settles the tasks in their order, each with its own limit of time. Resolves to those that it did not get to, since one before
   * them was its last.
   */
  async run(
    tasks: readonly Waiting<Task, Result>[],
  ): Promise<readonly Waiting<Task, Result>[]> {
    this.#worker.ref();
    try {
      const ready = await this.#ready;
      if (ready.kind === "died") throw ready.error;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
      this.#worker.postMessage(tasks.map(({ task }) => task));
    } catch (error) {
      this.#worker.unref();
      for (const { reject } of tasks) reject(error);
      return [];
    }
    let settled = 0;
    for (const { resolve, reject } of tasks) {
      await this.#settle().then(resolve, reject);
      settled += 1;
      if (!this.#isAlive) break;
    }
    this.#worker.unref();
    return tasks.slice(settled);
  }

  async end(): Promise<void> {
    this.#isAlive = false;
    await this.#worker.terminate();
  }

  /** What comes of the task that it works on. */
  async #settle(): Promise<Outcome<Result>> {
    const answered = this.#nextAnswer();
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
    const said = this.#said.shift();
    if (said !== undefined) return Promise.resolve(said);
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }

  #say(answer: Answer<Result>): void {
    const heard = this.#heard;
    this.#heard = undefined;
    if (heard === undefined) this.#said.push(answer);
    else heard(answer);
  }

  #die(error: unknown): void {
    if (!this.#hasDied) this.#say({ kind: "died", error });
    this.#hasDied = true;
    this.#isAlive = false;
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
