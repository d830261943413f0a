import { criterionIdsIn } from "../../../src/core/references/criterion-ids-in.ts";
import { processorTime } from "../processor-time.ts";

test.each([
  ["Totals match (PRD AC-3)", ["ac-3"], []],
  [
    "PRD AC-1, AC-2 and AC-4; AC-9 is ours",
    ["ac-1", "ac-2", "ac-4", "ac-9"],
    [],
  ],
  ["See the PRD: AC-1", ["ac-1"], []],
  ["PRD's AC-1. AC-2 is ours", ["ac-1"], ["ac-2"]],
  ["PRD criteria AC-1 to AC-3", ["ac-1", "ac-2", "ac-3"], []],
  ["FR-009–FR-011", [], ["fr-009", "fr-010", "fr-011"]],
  ["AC-login-1, AC-login-2", [], ["ac-login-1", "ac-login-2"]],
  ["AC-1 - AC-3", [], ["ac-1", "ac-2", "ac-3"]],
  ["AC-3 to AC-1, AC-1 to FR-3", [], ["ac-3", "ac-1", "fr-3"]],
  ["AC-1 to AC-9999", [], ["ac-1", "ac-9999"]],
  ["in 2026, on 3 pages, v1.2, xAC-1, AC-1x", [], []],
])("%j", (text, prdIds, otherIds) => {
  expect(criterionIdsIn([text])).toEqual({ prdIds, otherIds });
});

test.each([
  "A-1-".repeat(50_000),
  "AC-1, ".repeat(30_000),
  `AC-1${" ".repeat(200_000)}x`,
  "PRD ".repeat(50_000),
  `${"A".repeat(200_000)}-`,
  "AC-1 to ".repeat(30_000),
])("a hostile text takes no time", (text) => {
  expect(processorTime(() => criterionIdsIn([text]))).toBeLessThan(1000);
});
