#!/usr/bin/env node
import { bundledScripts } from "./bundled-scripts.ts";

/** See `src/cli/run.ts`. */
const refused = 2;

const scripts = bundledScripts();
// Each command runs another part of the script.
scripts.load("command", process.argv[2] === "check" ? "check" : "other");
process.once("exit", (code) => {
  // A run that was refused called few of the functions that others will.
  if (code !== refused) scripts.keep();
});
