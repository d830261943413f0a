import { both, criteria, many, planned, prd, tech, word } from "./many.ts";

/** Of parts that have a meaning for rules. */
export const statements: Readonly<Record<string, (bytes: number) => string>> = {
  "equal criterion ids": many(
    () => "- AC-1: The export has 12 rows\n",
    criteria,
  ),
  "pairs of equal criterion ids": many(
    (i) => `- AC-${i >> 1}: The export has ${i} rows\n`,
    criteria,
  ),
  "criterion ids of many prefixes, twice": many(
    (i) => `- AC-${word(i >> 1)}-1: The export has 12 rows\n`,
    criteria,
  ),
  "criteria without ids": many((i) => `- The export has ${i} rows\n`, criteria),
  "criteria, the first with an id": many(
    (i) => `- The export has ${i} rows\n`,
    `${criteria}- AC-1: The export has 12 columns\n`,
  ),
  "criteria, every third without an id": many(
    (i) => `- ${i % 3 === 0 ? "" : `AC-${i}: `}The export has ${i} rows\n`,
    criteria,
  ),
  "tasks as criteria": many(
    (i) => `- [ ] The export has ${i} rows\n`,
    criteria,
  ),
  scenarios: many(
    (i) =>
      `### Scenario: ${word(i)}\n\nGiven a user\nWhen they export ${i} rows\nThen a file is there\n\n`,
    criteria,
  ),
  "scenarios without an outcome": many(
    (i) => `- AC-${i}: Given a user, when they export ${i} rows\n`,
    criteria,
  ),
  "scenarios in a fence": many(
    (i) =>
      `Scenario: ${word(i)}\n  Given a user\n  When they export\n  Then ${i} rows are there\n\n`,
    `${criteria}\`\`\`gherkin\n`,
  ),
  "criteria in a table": many(
    (i) => `| AC-${i} | The export has ${i} rows |\n`,
    `${criteria}| Id | Criterion |\n| --- | --- |\n`,
  ),
  "nested criteria": many(
    (i) => `- AC-${i}: When it fails\n  - Then error ${i} is shown\n`,
    criteria,
  ),
  "empty bullets": many(() => "-\n", `${prd}## Goals\n\n`),
  "empty bullets beside a filled one": many(
    () => "-\n",
    `${prd}## Goals\n\n- Exports are there\n`,
  ),
  "empty bullets, each beside a filled one": many(
    (i) => `- Export ${i} is there\n-\n`,
    `${prd}## Goals\n\n`,
  ),
  "lists with an empty bullet each": many(
    (i) => `Exports of ${word(i)}\n\n- Export ${i} is there\n-\n\n`,
    `${prd}## Goals\n\n`,
  ),
  "empty boxes": many(() => "- [ ]\n", `${prd}## Goals\n\n- Done\n`),
  "empty rows": many(
    () => "| | |\n",
    `${prd}## Metrics\n\n| Metric | Target |\n| --- | --- |\n| Exports | 12 |\n`,
  ),
  "rows, every other one empty": many(
    (i) => `| Exports ${i} | 12 |\n| | |\n`,
    `${prd}## Metrics\n\n| Metric | Target |\n| --- | --- |\n`,
  ),
  "tables with an empty row each": many(
    (i) =>
      `| Metric | Target |\n| --- | --- |\n| Exports ${i} | 12 |\n| | |\n\n`,
    `${prd}## Metrics\n\n`,
  ),
  "empty fields": many((i) => `- Label ${i}:\n`, `${prd}## Goals\n\n`),
  "empty bold fields": many((i) => `**Label ${i}:**\n\n`, `${prd}## Goals\n\n`),
  "empty fields under boxes": many(
    (i) => `- [ ] One ${i}\n  - Label ${i}:\n- [x] Other\n`,
    `${prd}## Goals\n\n`,
  ),
  "filled fields": many(
    (i) => `- Label ${i}: value ${i}\n`,
    `${prd}## Goals\n\n`,
  ),
  "metadata in a list": many(
    (i) => `- Label ${i}: value ${i}\n`,
    "# Export\n\n",
  ),
  "metadata in lines": many((i) => `Label ${i}: value ${i}\n`, "# Export\n\n"),
  "metadata in front matter": (bytes) =>
    `---\n${many((i) => `key${i}: value\n`)(bytes)}---\n\n# Export\n`,
  "metadata, the same again and again": many(
    () => "Status: Drafty\n",
    "# Export\n\n",
  ),
  "equal headings": many(() => "## Goals\n\n", prd),
  "equal headings with text": many((i) => `## Goals\n\nExports ${i}.\n\n`, prd),
  "unknown headings": many((i) => `## About ${word(i)}\n\n`, prd),
  "headings almost of the template": many(
    (i) => `## Goals ${word(i)}\n\nSo it is.\n\n`,
    prd,
  ),
  "headings of every level": many(
    (i) => `${"#".repeat((i % 5) + 2)} Export ${word(i)}\n\nSo it is.\n\n`,
    prd,
  ),
  "numbered headings": many(
    (i) => `## ${i}. Export\n\n### ${i}.1 Rows\n\n`,
    prd,
  ),
  "bold headings": many((i) => `**Export ${word(i)}**\n\nSo it is.\n\n`, prd),
  options: many(
    (i) => `### Option ${i}: ${word(i)}\n\nPros: fast\n\nCons: slow\n\n`,
    `${tech}## Options\n\n`,
  ),
  components: many(
    (i) => `### Component ${i}: ${word(i)}\n\nDepends on: ${word(i + 1)}\n\n`,
    `${tech}## Components\n\n`,
  ),
  plan: many((i) => `| ${word(i)} | ${word(i + 1)} | M |\n`, planned),
  "plan with circles": many(
    (i) => `| ${word(i)} | ${word(i + 1)}, ${word(i - 1)} | M |\n`,
    planned,
  ),
  "plan with circles through one": many(
    (i) => `| ${word(i)} | hub | M |\n| hub | ${word(i)} | M |\n`,
    planned,
  ),
  risks: many(
    (i) => `| Risk ${word(i)} | high | |\n`,
    `${tech}## Risks\n\n| Risk | Impact | Mitigation |\n| --- | --- | --- |\n`,
  ),
  "risks in a list": many(
    (i) => `- Risk ${word(i)} comes true\n`,
    `${tech}## Risks\n\n`,
  ),
  metrics: many(
    (i) => `| Exports of ${word(i)} | ${i} | better |\n`,
    `${prd}## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n`,
  ),
  "metrics in a list": many(
    (i) => `- Exports of ${word(i)} go up\n`,
    `${prd}## Success metrics\n\n`,
  ),
  "goals and requirements": (bytes) =>
    many((i) => `- ${word(i)} is exported\n`, `${prd}## Goals\n\n`)(bytes / 2) +
    many(
      (i) => `- FR-${i}: ${word(i * 7)} must be exported\n`,
      "\n## Requirements\n\n",
    )(bytes / 2),
  "open questions": many(
    (i) => `- Question: who pays for ${word(i)}? (open)\n`,
    `${both}## Open questions\n\n`,
  ),
  "open questions in a table": many(
    (i) => `| Who pays for ${word(i)}? | | open |\n`,
    `${both}## Open questions\n\n| Question | Answer | Status |\n| --- | --- | --- |\n`,
  ),
  stories: many(
    (i) =>
      `### Story: ${word(i)}\n\nAs a user, I want ${word(i)}, so that I can count\n\n`,
    `${both}## User stories\n\n`,
  ),
  "stories with criteria": many(
    (i) =>
      `### Story ${i}\n\nAs a user, I want ${word(i)}\n\n- AC-${i}: ${word(i)} is there\n\n`,
    `${both}## User stories\n\n`,
  ),
  "stories in a list": many(
    (i) => `- As a user, I want ${word(i)}\n`,
    `${both}## User stories\n\n`,
  ),
  "weak words": many(
    (i) => `- AC-${i}: The ${word(i)} is fast ${word(i + 3)}\n`,
    criteria,
  ),
  "weak requirements": many(
    (i) =>
      `- FR-${i}: The ${word(i)} must be fast ${word(i + 3)} and user-friendly\n`,
    `${prd}## Requirements\n\n`,
  ),
  "weak words with a glossary": (bytes) =>
    many(
      (i) => `- ${word(i)}: a ${word(i + 5)}\n`,
      `${prd}## Glossary\n\n`,
    )(bytes / 2) +
    many(
      (i) => `- AC-${i}: It is fast ${word(i + 3)}\n`,
      "\n## Acceptance criteria\n\n",
    )(bytes / 2),
  "weak words in the midst": many(
    (i) =>
      `- AC-${i}: The ${word(i)} is in place quickly, it works well ${word(i)} and properly ${word(i)}\n`,
    criteria,
  ),
};
