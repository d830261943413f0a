#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

process.exitCode = await run(process.argv.slice(2), processTerminal(), {
  async openEngine() {
    const { checkSpec } = await import("../core/check-spec.ts");
    return {
      checkSpec: (request) => Promise.resolve(checkSpec(request)),
      findSpecLinks: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    };
  },
  async serve(role) {
    const { serve } = await import("../main.ts");
    await serve(role);
  },
});
