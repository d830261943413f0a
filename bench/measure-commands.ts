import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { median } from "./median.ts";
import { configurePeers, eipw, type Peer, peers } from "./peers.ts";
import { printTable } from "./print-table.ts";
import { specgate } from "./specgate.ts";
import { timeCommand, type Timing } from "./time-command.ts";
import { writeCorpus, writeProposals } from "./write-corpus.ts";

/** What is measured on the same files. */
interface Comparison {
  /** Of the files, in the plural. */
  readonly name: string;
  /** Where they are below the folder that `write` is given; it returns how many bytes they have. */
  readonly place: string;
  readonly write: (folder: string, count: number) => number;
  readonly peers: readonly Peer[];
}

const specs: Comparison = {
  name: "specs",
  place: "openspec",
  write: (folder, count) => {
    configurePeers(folder);
    return writeCorpus(folder, count);
  },
  peers: peers(),
};

const proposals: Comparison = {
  name: "specs written as EIPs",
  place: "EIPS",
  write: writeProposals,
  peers: [eipw("EIPS")],
};

/** Whole commands over the same generated specs, taken in turns; ratios are to specgate in the same run. */
export async function measureCommands(
  count: number,
  rounds: number,
): Promise<void> {
  for (const comparison of [specs, proposals])
    await compare(comparison, count, rounds);
}

async function compare(
  { name: files, place, write, peers: others }: Comparison,
  count: number,
  rounds: number,
): Promise<void> {
  const cold: Peer = {
    name: "specgate check, nothing kept",
    command: specgate([place]),
  };
  const warm: Peer = {
    name: "specgate check, known files",
    command: specgate([place], "kept"),
  };
  const folder = mkdtempSync(join(tmpdir(), "specgate-bench-"));
  try {
    const bytes = write(folder, count);
    const timings = new Map<string, Timing[]>();
    // What it keeps is there before it is measured.
    await timeCommand(warm.command, folder);
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, command } of [cold, warm, ...others]) {
        const timing = await timeCommand(command, folder);
        timings.set(name, [...(timings.get(name) ?? []), timing]);
      }
    }
    const title = `${count} ${files}, ${(bytes / 1e6).toFixed(1)} MB`;
    printCommands(title, timings, cold);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printCommands(
  title: string,
  timings: ReadonlyMap<string, readonly Timing[]>,
  measure: Peer,
): void {
  const own = seconds(timings.get(measure.name) ?? []);
  const rows = Array.from(timings, ([name, runs]) => [
    name,
    seconds(runs).toFixed(2),
    `${(seconds(runs) / own).toFixed(2)}x`,
    Math.max(...runs.map((run) => run.megabytes)).toFixed(0),
    String(runs.at(-1)?.exitCode),
  ]);
  printTable(title, ["command", "s", "ratio", "peak MB", "exit"], rows);
}

function seconds(runs: readonly Timing[]): number {
  return median(runs.map((run) => run.seconds));
}
