import { statusDescription } from "../../../src/core/report/status-description.ts";
import { decide } from "../builders/decide.ts";
import {
  changedFile,
  snapshotOf,
  specSnapshotOf,
  validConfig,
} from "../builders/snapshot.ts";

const prd = "docs/specs/7.prd.md";

test.each([
  [{}, "No spec needed: nothing changes in src/**"],
  [{ config: validConfig({ version: 1 }) }, "No spec needed"],
  [
    { files: [changedFile("src/a.ts", { additions: 3, deletions: 0 })] },
    "No spec needed: 3 changed lines, required from 20 on",
  ],
  [
    { files: [changedFile("src/a.md")] },
    "No spec needed: only exempt files change",
  ],
  [{ pull: { labels: ["no-spec"] } }, "No spec needed: labelled no-spec"],
  [{ specs: [specSnapshotOf(prd)] }, "1 spec complete"],
])("%j: %s", (parts, expected) => {
  const snapshot = snapshotOf(parts);
  expect(statusDescription(decide(snapshot))).toBe(expected);
});

test("is never longer than GitHub takes, and never half a letter", () => {
  const paths = Array.from({ length: 3 }, () => `src/${"🙂".repeat(60)}/**`);
  const snapshot = snapshotOf({ config: validConfig({ require: { paths } }) });
  const description = statusDescription(decide(snapshot));
  expect(description.length).toBeLessThanOrEqual(140);
  expect(description).toMatch(/🙂…$/u);
});
