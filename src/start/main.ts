#!/usr/bin/env node
import { bundledScripts } from "./bundled-scripts.ts";

/** See `src/cli/run.ts`. */
const refused = 2;

// Each command runs another part of the scripts.
const scripts = bundledScripts(process.argv[2] === "check" ? "check" : "other");
scripts.load("command");
process.once("exit", (code) => {
  // A run that was refused called few of the functions that others will.
  if (code !== refused) scripts.keep();
});
