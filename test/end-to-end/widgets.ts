import type { RepositoryOptions } from "../../stand-in/github.ts";

/** A small template of a repository's own, so that a whole spec fits into a test. */
const briefTemplate = `---
specgate:
  name: brief
  metadata:
    status: { required: true, values: [Draft, Approved] }
---

# Brief

Status: Draft

## Goal

<!-- What is better for whom afterwards? -->

## Acceptance criteria

- Given …, when …, then …

## Open questions

<!-- What is not known yet, and who finds out? -->
`;

export const config = `version: 1
specs:
  - path: docs/specs/**/*.md
    template: brief
require:
  paths: [src/**]
  minChangedLines: 5
  status: Approved
exempt:
  authors: ["dependabot[bot]"]
  labels: [no-spec]
`;

export const specPath = "docs/specs/7-usage.md";

/** A brief without a finding, but for what is changed in it. */
export function brief(
  sections: {
    readonly status?: string;
    readonly goal?: string;
    readonly criteria?: string;
    readonly questions?: string;
  } = {},
): string {
  return `# Usage export

Status: ${sections.status ?? "Approved"}

## Goal

${sections.goal ?? "A bookkeeper sees what an invoice line is made of."}

## Acceptance criteria

${sections.criteria ?? "- Given an invoice line of 1,200 units, when the bookkeeper opens it, then the page lists rows that add up to 1,200"}

## Open questions

${sections.questions ?? "None"}
`;
}

/** Enough changed lines to owe a spec. */
export const code = Array.from(
  { length: 12 },
  (_, i) => `export const n${i} = ${i};\n`,
).join("");

export const widgets: RepositoryOptions = {
  files: {
    ".github/specgate.yml": config,
    ".github/spec-templates/brief.md": briefTemplate,
    "README.md": "# Widgets\n",
    "src/widget.ts": "export {};\n",
  },
  labels: ["no-spec"],
};
