import { hash } from "node:crypto";

import type { Engine } from "../tasks/ports.ts";
import { cachedEngine } from "./cached-engine.ts";
import { readBuildId } from "./read-build-id.ts";
import { openReportCache } from "./report-cache.ts";
import { createReportKey } from "./report-key.ts";

interface OpenEngine extends Engine {
  close(): Promise<void>;
}

/** The same engine, with what earlier runs found; closing it writes what was new. Where the code was not built, it is left as it is. */
export function cacheReports(
  engine: OpenEngine,
  { folder, root }: { readonly folder: string; readonly root: string },
  parser: string | undefined,
): OpenEngine {
  const build = readBuildId();
  if (build === undefined) return engine;
  const made = [build, parser ?? "fastest", process.version, process.arch];
  const cache = openReportCache(folder, hash("sha256", root).slice(0, 16));
  return {
    ...engine,
    ...cachedEngine(engine, cache, createReportKey(made.join(" "))),
    close() {
      cache.close();
      return engine.close();
    },
  };
}
