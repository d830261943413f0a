import { matchSection } from "../../../src/core/scaffold/match-section.ts";
import { builtIn } from "./templates.ts";

const prd = builtIn("prd");
const product = builtIn("product-tech-spec");
const technical = builtIn("technical-spec");

/** Label, then the heading in the PRD, the product tech spec and the technical specification. */
test.each([
  ["Problem", "Problem statement", "Opportunity", "1. Summary"],
  [
    "Is your feature request related to a problem? Please describe.",
    "Problem statement",
    "Opportunity",
    "1. Summary",
  ],
  [
    "What problem does this solve?",
    "Problem statement",
    "Opportunity",
    "1. Summary",
  ],
  ["Motivation", "Problem statement", "Opportunity", "1. Summary"],
  [
    "Describe the solution you'd like",
    "Proposed solution (high-level)",
    "Solution",
    "5. Proposed architecture",
  ],
  [
    "Proposal:",
    "Proposed solution (high-level)",
    "Solution",
    "5. Proposed architecture",
  ],
  [
    "Describe alternatives you've considered",
    undefined,
    "Proposed Solutions",
    undefined,
  ],
  ["Additional context", undefined, undefined, undefined],
  ["Description", "1) One-page summary", "Summary", "1. Summary"],
  ["2. GOALS", "Goal / Outcome", undefined, "2. Goals"],
  ["Not in scope", "Out of scope", "Out of Scope", "3. Non-goals"],
  ["Non-Goals (for now)", "Out of scope", "Out of Scope", "3. Non-goals"],
  [
    "Functional requirements",
    "3) Product requirements",
    "Requirements",
    "4. Requirements",
  ],
  [
    "Acceptance Criteria",
    "Acceptance criteria",
    undefined,
    "11. Acceptance criteria",
  ],
  [
    "Definition of done",
    "Acceptance criteria",
    undefined,
    "11. Acceptance criteria",
  ],
  ["User story", "User stories / jobs", undefined, undefined],
  ["Use case", "Primary use cases", undefined, undefined],
  ["Who is this for?", "Target users / segments", undefined, undefined],
  [
    "How will we measure success?",
    "Success metrics (KPIs)",
    undefined,
    undefined,
  ],
  ["Rollout", "Rollout strategy", undefined, "10. Rollout plan"],
  [
    "Monitoring",
    "Analytics, logging, and monitoring",
    "Observability Considerations",
    "9. Observability and operations",
  ],
  ["Architecture", undefined, "Components", "5. Proposed architecture"],
  ["Dependencies", undefined, "Dependencies and Related Work", undefined],
  ["Links", undefined, "Supporting Documents", undefined],
  ["Nice to have", "Could", "Nice-to-haves", undefined],
  ["Edge case", "Edge cases", undefined, undefined],
  ["Risks", "Risks & mitigations", undefined, "12. Risks and mitigations"],
  [
    "Open question",
    "7) Open questions",
    "Open Questions",
    "13. Open questions",
  ],
  ["Environment", undefined, undefined, undefined],
  ["Ziele", "Goal / Outcome", undefined, "2. Goals"],
  ["!?", undefined, undefined, undefined],
])("%s", (label, inPrd, inProduct, inTechnical) => {
  expect(matchSection(label, prd)?.heading).toBe(inPrd);
  expect(matchSection(label, product)?.heading).toBe(inProduct);
  expect(matchSection(label, technical)?.heading).toBe(inTechnical);
});
