import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { median } from "./median.ts";
import { configurePeers, type Peer, peers } from "./peers.ts";
import { printTable } from "./print-table.ts";
import { specgate } from "./specgate.ts";
import { timeCommand, type Timing } from "./time-command.ts";
import { writeCorpus } from "./write-corpus.ts";

const cold: Peer = {
  name: "specgate check, nothing kept",
  command: specgate(["openspec"]),
};
/** Run once before it is measured. */
const warm: Peer = {
  name: "specgate check, known files",
  command: specgate(["openspec"], "kept"),
};

/** Whole commands over the same generated specs, taken in turns; ratios are to specgate in the same run. */
export async function measureCommands(
  count: number,
  rounds: number,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "specgate-bench-"));
  try {
    const bytes = writeCorpus(folder, count);
    configurePeers(folder);
    const commands = [cold, warm, ...peers()];
    await timeCommand(warm.command, folder);
    const timings = new Map<string, Timing[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, command } of commands) {
        const timing = await timeCommand(command, folder);
        timings.set(name, [...(timings.get(name) ?? []), timing]);
      }
    }
    printCommands(`${count} specs, ${(bytes / 1e6).toFixed(1)} MB`, timings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printCommands(
  title: string,
  timings: ReadonlyMap<string, readonly Timing[]>,
): void {
  const own = seconds(timings.get(cold.name) ?? []);
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
