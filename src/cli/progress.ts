import type { Terminal } from "./terminal.ts";

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the bar off the screen, before something else is printed there. */
  clear(): void;
}

/** Work that is over sooner needs no bar. */
const patience = 1000;
const interval = 100;
const cells = 24;

/** A bar on stderr, on a terminal only, for work of more than a second. */
export function progressBar(
  terminal: Pick<Terminal, "stderr" | "now">,
  total: number,
): Progress {
  const { now } = terminal;
  let done = 0;
  let next = now() + patience;
  let isShown = false;
  return {
    step() {
      done += 1;
      if (now() < next) return;
      // Asked for no sooner: most runs are over by then, and write nothing on it.
      const { stderr } = terminal;
      if (stderr.isTTY !== true) {
        next = Infinity;
        return;
      }
      next = now() + interval;
      isShown = true;
      const filled = Math.round((done / total) * cells);
      const bar = "█".repeat(filled) + "░".repeat(cells - filled);
      stderr.write(`\r\u001b[K${bar} ${done}/${total}`);
    },
    clear() {
      if (isShown) terminal.stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}
