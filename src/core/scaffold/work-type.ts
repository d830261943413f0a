/** What a spec is about, which decides what has to be asked. */
export const workTypes = [
  "feature",
  "api",
  "integration",
  "migration",
  "data",
  "infrastructure",
  "security",
  "ui",
] as const;

export type WorkType = (typeof workTypes)[number];

export const workTypeNames: Readonly<Record<WorkType, string>> = {
  feature: "Feature",
  api: "API",
  integration: "Integration",
  migration: "Migration",
  data: "Data",
  infrastructure: "Infrastructure",
  security: "Security",
  ui: "User interface",
};

export const complexities = ["small", "medium", "large"] as const;

export type Complexity = (typeof complexities)[number];

/** Each with what it means for owners, integration points and validation. */
export const complexityNames: Readonly<Record<Complexity, string>> = {
  small:
    "Small - One owner, no new integration point, and validation in one step.",
  medium:
    "Medium - Several owners, at least one integration point, and staged validation.",
  large:
    "Large - Several teams, many integration points, and a decision to go on after every stage.",
};
