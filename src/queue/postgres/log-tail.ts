import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export interface LogTail {
  /** The last 20 lines. */
  text(): string;
  /** Resolves with the first line from now on that matches; never where none does. */
  next(pattern: RegExp): Promise<string>;
}

/** Reads a log as it comes, so that its writer never waits, and keeps its end for telling what went wrong. */
export function tailLog(stream: Readable): LogTail {
  const kept: string[] = [];
  const lines = createInterface(stream);
  lines.on("line", (line) => {
    kept.push(line);
    if (kept.length > 20) kept.shift();
  });
  return {
    text: () => kept.join("\n"),
    next: (pattern) =>
      new Promise((resolve) => {
        lines.on("line", function watch(line) {
          if (!pattern.test(line)) return;
          lines.off("line", watch);
          resolve(line);
        });
      }),
  };
}
