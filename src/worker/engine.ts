import { availableParallelism } from "node:os";

import type { Engine } from "../tasks/ports.ts";
import { ThreadPool } from "./thread-pool.ts";
import type { EngineResult, EngineTask } from "./thread.ts";
import { reportUnreadable } from "./unreadable.ts";

export interface EngineOptions {
  /** How long one text may take; 2 s unless said otherwise. */
  readonly timeoutMs?: number;
  /** As many as there are cores, unless said otherwise. */
  readonly threads?: number;
}

export interface OpenEngine extends Engine {
  close(): Promise<void>;
}

/** Far above what real specs take (see `GuardedThread`), so that one hostile text costs no more than this. */
const heapMb = 512;

/**
 * Parses nothing on the calling thread, however small: the first thread costs 30 to 40 ms once, most of it beside what
 * the caller does, and texts of 8 kB can take 0.7 s already.
 */
export function openEngine({
  timeoutMs = 2_000,
  threads = availableParallelism(),
}: EngineOptions = {}): OpenEngine {
  const pool = new ThreadPool<EngineTask, EngineResult>({
    file: threadFile(),
    threads,
    timeoutMs,
    heapMb,
  });

  pool.warmUp();

  async function run(task: EngineTask): Promise<EngineResult> {
    const outcome = await pool.run(task);
    if (outcome.kind === "done") return outcome.result;
    return { kind: "unreadable", reason: limits[outcome.by] };
  }

  const limits = {
    time: `reading it takes longer than ${timeoutMs / 1000} s`,
    memory: `reading it takes more than ${heapMb} MB of memory`,
  };

  return {
    async checkSpec(request) {
      const result = await run({ kind: "check-spec", request });
      switch (result.kind) {
        case "report":
          return result.report;
        case "unreadable":
          return reportUnreadable(request.path, result.reason);
        case "links":
          throw new Error("The thread answers another question");
      }
    },
    findSpecLinks: (texts) =>
      Promise.all(
        texts.map(async (text) => {
          const result = await run({ kind: "find-spec-links", text });
          return result.kind === "links" ? result.links : [];
        }),
      ),
    close: () => pool.close(),
  };
}

/** Beside this module, and of the same kind: TypeScript in a checkout, JavaScript where it was built. */
function threadFile(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./thread.${extension}`, import.meta.url);
}
