import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { printTable } from "./print-table.ts";
import { specgate } from "./specgate.ts";
import { timeCommand } from "./time-command.ts";
import { writeCorpus } from "./write-corpus.ts";
import { writeSpec } from "./write-spec.ts";

const sizes = [1_000, 10_000, 100_000, 400_000, 990_000];

/** Time and highest memory of the whole command, by size of one document and by number of documents. */
export async function measureMemory(counts: readonly number[]): Promise<void> {
  const bySize = await inFolder(async (folder) => {
    const rows: (readonly string[])[] = [];
    for (const bytes of sizes) {
      writeFileSync(join(folder, "spec.md"), writeSpec(bytes, bytes));
      rows.push([`${bytes / 1000} kB`, ...(await measure("spec.md", folder))]);
    }
    return rows;
  });
  const columns = ["seconds", "peak MB"];
  printTable(
    "The command by size of one document",
    ["size", ...columns],
    bySize,
  );

  const byCount: (readonly string[])[] = [];
  for (const count of [1, 50, ...counts]) {
    const row = await inFolder((folder) => {
      writeCorpus(folder, count);
      return measure("openspec", folder);
    });
    byCount.push([String(count), ...row]);
  }
  printTable(
    "The command by number of documents",
    ["documents", ...columns],
    byCount,
  );
}

async function measure(
  path: string,
  folder: string,
): Promise<readonly string[]> {
  const { seconds, megabytes } = await timeCommand(specgate([path]), folder);
  return [seconds.toFixed(2), megabytes.toFixed(0)];
}

async function inFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "specgate-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
