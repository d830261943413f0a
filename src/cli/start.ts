#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Before anything else is loaded. Where nothing can be written it does nothing.
enableCompileCache();
await import("./main.ts");
