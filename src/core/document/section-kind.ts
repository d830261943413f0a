/** What a section is about, whatever its heading is called. Rules ask for kinds, never for headings. */
export const sectionKinds = [
  "summary",
  "goals",
  "non-goals",
  "requirements",
  "user-stories",
  "acceptance-criteria",
  "metrics",
  "risks",
  "dependencies",
  "components",
  "data-model",
  "options",
  "decision-log",
  "open-questions",
  "security",
  "observability",
  "rollout",
  "interfaces",
] as const;

export type SectionKind = (typeof sectionKinds)[number];
