#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

process.exitCode = await run(process.argv.slice(2), processTerminal(), {
  async openEngine(options) {
    const { openEngine } = await import("../worker/engine.ts");
    return openEngine(options);
  },
  async serve(role) {
    const { serve } = await import("../main.ts");
    await serve(role);
  },
});
