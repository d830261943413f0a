import { parseArgs } from "node:util";

import { measureCommands } from "./measure-commands.ts";
import { measureEngine } from "./measure-engine.ts";
import { measureHostile } from "./measure-hostile.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureStart } from "./measure-start.ts";

const { values } = parseArgs({
  options: {
    specs: { type: "string", default: "500,5000" },
    rounds: { type: "string" },
    only: { type: "string" },
  },
});
const counts = values.specs.split(",").map(Number);
/** The slowest peer takes minutes over thousands of specs. */
const roundsOf = (count: number): number =>
  Number(values.rounds ?? (count > 1_000 ? 1 : 3));
const wanted = (part: string): boolean =>
  values.only === undefined || values.only === part;

if (wanted("start")) await measureStart();
if (wanted("engine")) await measureEngine();
if (wanted("hostile")) await measureHostile();
if (wanted("memory")) await measureMemory(counts);
if (wanted("commands")) {
  for (const count of counts) await measureCommands(count, roundsOf(count));
}
