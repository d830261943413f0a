/**
 * For a process that judges a few texts and ends, what V8 compiles well takes longer than it saves: patterns stay as they are
 * first compiled, and only what is called very often is optimised. Each with what it is usually.
 */
const settings = [
  ["--no-regexp-optimization", "--regexp-optimization"],
  ["--no-regexp-peephole-optimization", "--regexp-peephole-optimization"],
  ["--regexp-tier-up-ticks=20", "--regexp-tier-up-ticks=1"],
  ["--invocation-count-for-maglev=4000", "--invocation-count-for-maglev=400"],
] as const;

/** They have these names and these usual values in it; of a name that it does not know V8 complains on standard error. */
const version = "13.";

export interface Haste {
  /** Does what need not be done well, for it is not done again. */
  readonly hasten: <Result>(work: () => Result) => Result;
  /** Does what would find V8 another one than that of the next run: it refuses code that was compiled with other settings. */
  readonly pause: <Result>(work: () => Result) => Result;
}

export function createHaste(versions = process.versions): Haste {
  let isHasty = false;
  const set = (hasty: boolean): void => {
    if (hasty === isHasty || !versions.v8.startsWith(version)) return;
    isHasty = hasty;
    // Loaded by whoever judges, and not by whoever only looks up what was found before.
    const { setFlagsFromString } = process.getBuiltinModule("node:v8");
    for (const [inHaste, usual] of settings)
      setFlagsFromString(hasty ? inHaste : usual);
  };
  const doWith = <Result>(hasty: boolean, work: () => Result): Result => {
    const before = isHasty;
    set(hasty);
    try {
      return work();
    } finally {
      set(before);
    }
  };
  return {
    hasten: (work) => doWith(true, work),
    pause: (work) => doWith(false, work),
  };
}
