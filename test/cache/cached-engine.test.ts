import { cachedEngine } from "../../src/cache/cached-engine.ts";
import { createReportKey } from "../../src/cache/report-key.ts";
import { checkSpec } from "../../src/core/check-spec.ts";
import type { SpecReport, SpecRequest } from "../../src/core/spec-report.ts";
import { reportUnreadable } from "../../src/core/unreadable-report.ts";

const request: SpecRequest = {
  path: "docs/a.md",
  text: "# A\n\n## Summary\n\nTBD\n",
  templates: [],
  rules: {},
  failOn: "error",
};

/** In memory, with an engine that counts how often it is asked. */
function cached(judge: (one: SpecRequest) => SpecReport) {
  const reports = new Map<string, Buffer>();
  const asked: string[] = [];
  const engine = cachedEngine(
    {
      checkSpec(one) {
        asked.push(one.path);
        return Promise.resolve(judge(one));
      },
    },
    {
      read: (key) => reports.get(key.toString("hex")),
      add: (key, report) => void reports.set(key.toString("hex"), report),
      close() {},
    },
    createReportKey("build"),
  );
  return { engine, asked };
}

test("a report that is known is not made again, and says the path it is asked for", async () => {
  const { engine, asked } = cached((one) => checkSpec(one));
  const first = await engine.checkSpec(request);
  expect(first.findings).not.toEqual([]);
  expect(await engine.checkSpec(request)).toEqual(first);
  const moved = { ...request, path: "docs/b.md" };
  expect(await engine.checkSpec(moved)).toEqual(checkSpec(moved));
  expect(asked).toEqual(["docs/a.md"]);
});

test("a text that took too long is tried again", async () => {
  const { engine, asked } = cached(({ path }) =>
    reportUnreadable(path, "Takes longer than 2 s to read"),
  );
  await engine.checkSpec(request);
  await engine.checkSpec(request);
  expect(asked).toHaveLength(2);
});
