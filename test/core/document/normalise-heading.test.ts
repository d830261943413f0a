import { normaliseHeading } from "../../../src/core/document/normalise-heading.ts";
import { processorTime } from "../processor-time.ts";

test.each([
  ["Goals", "goals"],
  ["GOALS", "goals"],
  ["  Goals  ", "goals"],
  ["Goals:", "goals"],
  ["1) One-page summary", "one page summary"],
  ["1. Summary", "summary"],
  ["3.2 Scope", "scope"],
  ["3.2.1. Scope", "scope"],
  ["1.概要", "概要"],
  ["A. Scope", "scope"],
  ["IV. Scope", "scope"],
  ["🔒 Security & Privacy", "security privacy"],
  ["Security and privacy", "security privacy"],
  ["Open Questions [optional]", "open questions"],
  ["Requirements (mandatory)", "requirements"],
  ["Migration / backfill (if any)", "migration backfill"],
  ["Proposed solution (high-level):", "proposed solution"],
  ["Success metrics (KPIs) (required)", "success metrics"],
  ["API changes in `v2`", "api changes in v2"],
  ["Won’t do", "wont do"],
  ["２. Ｓｃｏｐｅ", "2 scope"],
  ["제품 요약", "제품 요약"],
  ["2024 roadmap", "roadmap"],
  ["3D printing", "3d printing"],
  ["(draft)", "draft"],
  ["???", ""],
  ["", ""],
])("%j is %j", (heading, name) => {
  expect(normaliseHeading(heading)).toBe(name);
});

test("takes no longer on a heading of nothing but brackets", () => {
  const spent = processorTime(() => {
    normaliseHeading("(".repeat(200_000));
    normaliseHeading(`a ${"(b)".repeat(70_000)}`);
    normaliseHeading(`${":".repeat(200_000)}a`);
  });

  expect(spent).toBeLessThan(2_000);
});
