import type { Log } from "../../src/tasks/ports.ts";

/** A log that keeps what was said. */
export function recordedLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    info: (_data, message) => void lines.push(message),
    warn: (_data, message) => void lines.push(message),
  };
}
