import { createReportKey } from "../../src/cache/report-key.ts";
import type { SpecRequest } from "../../src/core/spec-report.ts";

const template = {
  name: "prd",
  path: "templates/prd.md",
  text: "# PRD",
  origin: "built-in",
} as const;

const request: SpecRequest = {
  path: "docs/a.md",
  text: "# A",
  templates: [template],
  rules: { "section-empty": { severity: "warning" } },
  failOn: "error",
};

function keyOf(changed: Partial<SpecRequest>, engine = "build 1"): string {
  return createReportKey(engine)({ ...request, ...changed }).toString("hex");
}

test("the same request has the same key, wherever its text stands", () => {
  expect(keyOf({})).toHaveLength(32);
  expect(keyOf({ path: "docs/b.md" })).toBe(keyOf({}));
});

const others: readonly Partial<SpecRequest>[] = [
  { text: "# B" },
  { base: "" },
  { base: "# A" },
  { text: "# ", base: "A" },
  { templates: [] },
  { templates: [{ ...template, text: "# Prd" }] },
  { templates: [{ ...template, origin: "repository" }] },
  { template: { name: "prd", by: "config" } },
  { template: { name: "prd", by: "option" } },
  { rules: {} },
  { rules: { "section-empty": { severity: "off" } } },
  { severityByStatus: { Draft: "notice" } },
  { aliases: { risks: ["Dangers"] } },
  { only: "findings" },
  { failOn: "warning" },
];

test("whatever else differs has another key", () => {
  const keys = [
    keyOf({}),
    keyOf({}, "build 2"),
    ...others.map((one) => keyOf(one)),
  ];
  expect(new Set(keys).size).toBe(others.length + 2);
});
