#!/usr/bin/env node
import { bundledScripts } from "./bundled-scripts.ts";

const scripts = bundledScripts();
// Each command runs another part of the script.
scripts.load("command", process.argv[2] === "check" ? "check" : "other");
process.once("exit", () => scripts.keep());
