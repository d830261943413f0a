import type { RuleCase } from "./check-rule.ts";

/** A document whose only criterion is this text, on line 5. */
export function asCriterion(text: string): string {
  return `# A\n\n## Acceptance criteria\n\n- ${text}\n`;
}

/** Each of these criteria is told of as a notice. */
export function hintedAt(criteria: readonly string[]): readonly RuleCase[] {
  return criteria.map((criterion) => ({
    name: `hinted at: ${criterion}`,
    markdown: asCriterion(criterion),
    problems: [{ line: 5, severity: "notice" }],
  }));
}

/** Each of these is told of as a warning. */
export function notTestable(criteria: readonly string[]): readonly RuleCase[] {
  return criteria.map((criterion) => ({
    name: `not testable: ${criterion}`,
    markdown: asCriterion(criterion),
    problems: [{ line: 5, severity: "warning" }],
  }));
}

/** Of none of these anything is told. */
export function canBeSeen(criteria: readonly string[]): RuleCase {
  return {
    name: "the same words of what can be seen",
    markdown: `# A\n\n## Acceptance criteria\n\n${criteria.map((one) => `- ${one}\n`).join("")}`,
  };
}
