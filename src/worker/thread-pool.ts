import {
  GuardedThread,
  type Outcome,
  type ThreadOptions,
} from "./guarded-thread.ts";

export interface PoolOptions extends ThreadOptions {
  readonly threads: number;
}

interface Waiting<Thread> {
  readonly resolve: (thread: Thread) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Runs tasks in threads, each started when there is first something for it to do. Not tinypool: that counts the time
 * from when a task is handed in, and once it has ended a thread it starts none for the tasks that wait.
 */
export class ThreadPool<Task, Result> {
  readonly #options: PoolOptions;
  readonly #threads = new Set<GuardedThread<Task, Result>>();
  readonly #idle: GuardedThread<Task, Result>[] = [];
  readonly #waiting: Waiting<GuardedThread<Task, Result>>[] = [];
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
    const thread = await this.#take();
    try {
      return await thread.run(task);
    } finally {
      this.#giveBack(thread);
    }
  }

  /** Ends all threads; tasks that are not done reject. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(closedError());
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  async #take(): Promise<GuardedThread<Task, Result>> {
    if (this.#isClosed) throw closedError();
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#threads.size < this.#options.threads) return this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
  }

  #giveBack(thread: GuardedThread<Task, Result>): void {
    if (!thread.isAlive) this.#threads.delete(thread);
    const next = this.#waiting.shift();
    if (next !== undefined)
      next.resolve(thread.isAlive ? thread : this.#start());
    else if (thread.isAlive) this.#idle.push(thread);
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
