import { openEngine } from "../src/worker/engine.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { printTable } from "./print-table.ts";

const timeoutMs = 2_000;
const sizes = [10_000, 256_000];

/** How long hostile texts hold a worker, and that a good one behind them is still checked. */
export async function measureHostile(): Promise<void> {
  const engine = openEngine({ timeoutMs, threads: 1 });
  const check = async (text: string): Promise<string> => {
    const started = performance.now();
    const { findings } = await engine.checkSpec({
      path: "spec.md",
      text,
      templates: [],
      rules: {},
      failOn: "error",
    });
    const ms = Math.round(performance.now() - started);
    const stopped = findings.some(({ rule }) => rule === "document-readable");
    return stopped ? `stopped after ${ms}` : String(ms);
  };
  const rows = [];
  for (const [name, write] of Object.entries(hostileTexts)) {
    const cells = [];
    for (const bytes of sizes) cells.push(await check(write(bytes)));
    cells.push(await check("# A good one\n\nText.\n"));
    rows.push([name, ...cells]);
  }
  await engine.close();
  printTable(
    `Hostile texts with a limit of ${timeoutMs} ms, ms`,
    ["shape", ...sizes.map((bytes) => `${bytes / 1000} kB`), "a good one next"],
    rows,
  );
}
