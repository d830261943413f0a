#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

const exitCode = await run(process.argv.slice(2), processTerminal(), {
  async openEngine(options) {
    const { openEngine } = await import("../worker/engine.ts");
    return openEngine(options);
  },
  async serve(role) {
    const { serve } = await import("../serve/serve.ts");
    await serve(role);
  },
});
// A service that could not start has set its own.
if (exitCode !== 0) process.exitCode = exitCode;
