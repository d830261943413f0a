export interface Clock {
  /** Resolves when the time is up; never where it was stopped before. */
  readonly up: Promise<undefined>;
  stop(): void;
}

/** Of the limit: a process that worked for less was kept from working, and not by the task. */
const leastShare = 0.5;
/** It gets this many times the limit, by the clock on the wall. */
const patience = 5;

/**
 * Limits the time of one task, on the wall. Only where the process got to work for less than half of it, since the machine
 * slept or had other things to do, does the task go on: time on the wall says nothing about it then.
 */
export function startClock(
  limitMs: number,
  workedMs: () => number = processorMs,
): Clock {
  const began = performance.now();
  const before = workedMs();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const up = new Promise<undefined>((resolve) => {
    const look = (): void => {
      const missing = limitMs * leastShare - (workedMs() - before);
      const left = limitMs * patience - (performance.now() - began);
      if (missing > 0 && left > 0) {
        timer = setTimeout(look, Math.max(1, Math.min(missing, left)));
        return;
      }
      // Where this thread was busy itself, the answer may be here already, and is heard before the next turn.
      setImmediate(() => {
        if (!isStopped) resolve(undefined);
      });
    };
    timer = setTimeout(look, limitMs);
  });
  return {
    up,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** Of all threads of the process. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
