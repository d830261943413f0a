import type { SpecReport, SpecRequest } from "../core/spec-report.ts";
import type { Engine } from "../tasks/ports.ts";
import type { ReportCache } from "./report-cache.ts";
import type { ReportKey } from "./report-key.ts";

/** An engine that asks the cache first, and tells it what it did not know. */
export function cachedEngine(
  engine: Pick<Engine, "checkSpec">,
  cache: ReportCache,
  keyOf: ReportKey,
): Pick<Engine, "checkSpec"> {
  return {
    async checkSpec(request) {
      const key = keyOf(request);
      const known = cache.read(key);
      if (known !== undefined) return decode(known, request);
      const report = await engine.checkSpec(request);
      // Where there was no time or memory for it, there may be the next time.
      if (!report.findings.some(({ rule }) => rule === "document-readable"))
        cache.add(key, Buffer.from(JSON.stringify(report)));
      return report;
    },
  };
}

/** The same text can stand at several paths. */
function decode(bytes: Buffer, { path }: SpecRequest): SpecReport {
  const report: SpecReport = JSON.parse(bytes.toString("utf8"));
  if (report.path === path) return report;
  const findings = report.findings.map((finding) => ({ ...finding, path }));
  return { ...report, path, findings };
}
