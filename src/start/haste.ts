/**
 * For a process that judges a few texts and ends, what V8 compiles well takes longer than it saves: patterns stay as they are
 * first compiled, and only what is called very often is optimised. Each with what it is usually.
 */
const hasty: Settings = [
  ["--no-regexp-optimization", "--regexp-optimization"],
  ["--no-regexp-peephole-optimization", "--regexp-peephole-optimization"],
  ["--regexp-tier-up-ticks=20", "--regexp-tier-up-ticks=1"],
  ["--invocation-count-for-maglev=4000", "--invocation-count-for-maglev=400"],
];

/**
 * For threads that judge many texts. V8 takes what outlives two collections for what lives long, and makes more of its kind among old
 * objects from then on. All that a text needs is garbage when the next one comes; among old objects it stays, and what it points to
 * with it, until a full collection, behind which V8 compiles the code for that once more.
 */
const settled: Settings = [
  ["--no-allocation-site-pretenuring", "--allocation-site-pretenuring"],
  // Nodes have many shapes, and a text is kept in one of a dozen forms: with more than four at a place it looks each up anew.
  [
    "--max-valid-polymorphic-map-count=16",
    "--max-valid-polymorphic-map-count=4",
  ],
  // Each thread has a core: helpers of its collector would take that of another.
  ["--no-parallel-scavenge", "--parallel-scavenge"],
  // Its last compiler works beside a thread on the core of another, for longer than its code saves over thousands of texts: what the
  // one before it made is nearly as fast. Only what is called most gets there.
  [
    "--invocation-count-for-turbofan=100000",
    "--invocation-count-for-turbofan=10000",
  ],
];
const usual: Settings = [];

type Settings = readonly (readonly [special: string, usual: string])[];

/** They have these names and these usual values in it; of a name that it does not know V8 complains on standard error. */
const version = "13.";

export interface Haste {
  /** Does what need not be done well, for it is not done again. */
  readonly hasten: <Result>(work: () => Result) => Result;
  /** Does what would find V8 another one than that of the next run: it refuses code that was compiled with other settings. */
  readonly pause: <Result>(work: () => Result) => Result;
  /** From now on many texts are judged, in threads that are still to be started: settings are those of the process. */
  readonly settle: () => void;
}

export function createHaste(versions = process.versions): Haste {
  let inForce = usual;
  const change = (settings: Settings): void => {
    if (settings === inForce || !versions.v8.startsWith(version)) return;
    // Loaded by whoever judges, and not by whoever only looks up what was found before.
    const { setFlagsFromString } = process.getBuiltinModule("node:v8");
    for (const [, setting] of inForce) setFlagsFromString(setting);
    for (const [setting] of settings) setFlagsFromString(setting);
    inForce = settings;
  };
  const doWith = <Result>(settings: Settings, work: () => Result): Result => {
    const before = inForce;
    change(settings);
    try {
      return work();
    } finally {
      change(before);
    }
  };
  return {
    hasten: (work) => doWith(hasty, work),
    pause: (work) => doWith(usual, work),
    settle: () => change(settled),
  };
}
