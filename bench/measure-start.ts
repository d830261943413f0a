import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { median } from "./median.ts";
import { printTable } from "./print-table.ts";
import { specgate } from "./specgate.ts";
import { timeCommand } from "./time-command.ts";
import { writeSpec } from "./write-spec.ts";

const rounds = 15;

/** What checking one small file costs beside starting Node for nothing, taken in turns. */
export async function measureStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "specgate-bench-"));
  try {
    writeFileSync(join(folder, "spec.md"), writeSpec(1, 1_000));
    const commands = new Map([
      ["node -e 0", [process.execPath, "-e", "0"]],
      ["specgate check, nothing kept", specgate(["spec.md"])],
      ["specgate check, known file", specgate(["spec.md"], "kept")],
    ]);
    const seconds = new Map<string, number[]>();
    // The first round only warms up.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, command] of commands) {
        const timing = await timeCommand(command, folder);
        if (round > 0)
          seconds.set(name, [...(seconds.get(name) ?? []), timing.seconds]);
      }
    }
    const [nothing = []] = seconds.values();
    const rows = Array.from(seconds, ([name, all]) => {
      const ratios = all.map((one, round) => one / (nothing[round] ?? 1));
      return [
        name,
        (median(all) * 1000).toFixed(0),
        `${median(ratios).toFixed(2)}x`,
      ];
    });
    printTable("Start on one small file", ["command", "ms", "ratio"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
