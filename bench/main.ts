import { parseArgs } from "node:util";

import { measureCommands } from "./measure-commands.ts";
import { measureEngine } from "./measure-engine.ts";
import { measureHostile } from "./measure-hostile.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureStart } from "./measure-start.ts";

const { values } = parseArgs({
  options: {
    specs: { type: "string", default: "500,5000" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
  },
});
const wanted = (part: string): boolean =>
  values.only === undefined || values.only === part;

if (wanted("start")) await measureStart();
if (wanted("engine")) await measureEngine();
if (wanted("hostile")) await measureHostile();
if (wanted("memory")) await measureMemory();
if (wanted("commands")) {
  for (const count of values.specs.split(",")) {
    await measureCommands(Number(count), Number(values.rounds));
  }
}
