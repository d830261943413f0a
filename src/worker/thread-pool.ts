import {
  GuardedThread,
  type Outcome,
  type ThreadOptions,
  type Waiting,
} from "./guarded-thread.ts";

export interface PoolOptions extends ThreadOptions {
  readonly threads: number;
}

/** Sent to a thread in one go, so that it does not wait for each, and so that what they share is sent once. */
const mostAtOnce = 16;

/**
 * Runs tasks in threads, each started when there is first something for it to do. Not tinypool: that counts the time
 * from when a task is handed in, and once it has ended a thread it starts none for the tasks that wait.
 */
export class ThreadPool<Task, Result> {
  readonly #options: PoolOptions;
  readonly #threads = new Set<GuardedThread<Task, Result>>();
  readonly #idle: GuardedThread<Task, Result>[] = [];
  readonly #waiting: Waiting<Task, Result>[] = [];
  #isDealing = false;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Has a thread ready before there is something for it to do. */
  warmUp(): void {
    this.#idle.push(this.#start());
  }

  /** Tasks start in the order in which they come. Rejects with what the task throws. */
  async run(task: Task): Promise<Outcome<Result>> {
    if (this.#isClosed) throw closedError();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      void this.#dealSoon();
    });
  }

  /** Ends all threads; tasks that are not done reject. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#rejectWaiting();
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  /** Once all are here that come at the same time. */
  async #dealSoon(): Promise<void> {
    if (this.#isDealing) return;
    this.#isDealing = true;
    await Promise.resolve();
    this.#isDealing = false;
    this.#deal();
  }

  #deal(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#takeThread();
      if (thread === undefined) return;
      void this.#runShare(thread);
    }
  }

  #takeThread(): GuardedThread<Task, Result> | undefined {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.isAlive) return idle;
      this.#threads.delete(idle);
    }
    return this.#threads.size < this.#options.threads
      ? this.#start()
      : undefined;
  }

  async #runShare(thread: GuardedThread<Task, Result>): Promise<void> {
    const left = await thread.run(this.#waiting.splice(0, this.#share()));
    this.#waiting.unshift(...left);
    if (thread.isAlive) this.#idle.push(thread);
    else this.#threads.delete(thread);
    if (this.#isClosed) this.#rejectWaiting();
    this.#deal();
  }

  /** Smaller towards the end, so that no thread has much to do when the others are done. */
  #share(): number {
    const each = Math.ceil(this.#waiting.length / (2 * this.#options.threads));
    return Math.min(each, mostAtOnce);
  }

  #rejectWaiting(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(closedError());
  }

  #start(): GuardedThread<Task, Result> {
    const thread = new GuardedThread<Task, Result>(this.#options);
    this.#threads.add(thread);
    return thread;
  }
}

function closedError(): Error {
  return new Error("The threads are closed");
}
