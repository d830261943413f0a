import * as fc from "fast-check";

import { markdownText } from "../worker/markdown-text.ts";
import {
  bodyOf,
  builtInTemplates,
  dialectTemplates,
} from "../core/built-in-templates.ts";
import { changedText } from "./changed-example.ts";

const names = ["prd", "product-tech-spec", "technical-spec"] as const;

/** Lines of the templates, as specs are made of them. */
const templateLine = fc.constantFrom(
  ...names.flatMap((name) => bodyOf(name).split("\n")),
);

const realLine = fc.constantFrom(
  "# Export of usage",
  "## Goals",
  "## Gaols",
  "## Non-goals",
  "## Acceptance criteria",
  "### Story: Export",
  "## Risks",
  "## Open questions",
  "## 3. Metrics",
  "Status: Draft",
  "**Status:** Aproved",
  "> **Owner:** Ana  ",
  "- Last updated: 26.11.2026",
  "| Status | in-review |",
  "| Owner | Ana |",
  "| Metric | Baseline | Target |",
  "| --- | --- | --- |",
  "| | | |",
  "- AC-1: Given a user, when they export, then a file is there",
  "- AC-1: The export has 12 columns",
  "- **AC-2** The export is fast",
  "- [ ] The export has 12 rows",
  "- When it fails",
  "  - Then an error is shown",
  "Given a user",
  "When they export",
  "Then a file is there",
  "WHEN a user exports THE SYSTEM SHALL write a file",
  "As a user, I want an export, so that I can count",
  "- Owner:",
  "- Owner: Ana <!-- name -->",
  "<!-- One paragraph -->",
  "<!--",
  "-->",
  "[comment]: # (Say it)",
  "- Question: who pays? (open)",
  "- TBD",
  "- …",
  "-",
  "  -",
  "*",
  "1.",
  "- [ ]",
  "> -",
  "",
);

const hostileLine = fc.constantFrom(
  "---",
  "---\nstatus: [",
  "```",
  "~~~",
  "====",
  "\t- a\t- b",
  "- - - -",
  "> > - 1. a",
  "| a |",
  "|",
  "&#10;",
  "a\u2028b",
  "a\u0085b",
  "\u0000",
  "\uFEFF## Goals",
  "x\rAC-3: a\rb",
  "\\",
  "[^1]: <!-- a -->",
  "<!-- a --> <!-- b -->",
  "<!---->",
  "<!-->",
  "## ",
  "## <!-- a -->",
  "#",
  "&nbsp;",
  "*_*_*_",
  "<br><br>",
  "$$\nx\n$$",
);

/** Of tables, fences, nested lists, comments, links and other languages. */
const furtherLine = fc.constantFrom(
  "| Id | Criterion |",
  "| AC-1 | The export has 12 columns |",
  "| AC-2 | |",
  "| a \\| b | `|` |",
  "> | a | b |",
  "> | - | - |",
  "> | | |",
  "  | in a list | b |",
  "  | --- | --- |",
  "| Component | Depends on | Effort |",
  "| Store | Export | M |",
  "| Export | Store, Nothing | gigantic |",
  "| Risk | Mitigation |",
  "| It fails | |",
  "```gherkin\nScenario: a\n  Given b\n  When c\n  Then d\n```",
  "~~~\n- AC-9: in a fence\n-\n~~~",
  "````\n```\n<!-- a -->\n````",
  "  ```\n  TODO\n  ```",
  "    TODO in code",
  "- a\n  - b\n    - c\n      -",
  "1. a\n   1. b\n      1.",
  "- [ ] a\n  - Label:\n- [x] b",
  "- a\n\n  b\n\n  <!-- c -->",
  "- <!-- Only a comment -->",
  "Text <!-- one --> and <!-- two --> more",
  "<!-- over\ntwo lines --> behind",
  "> <!-- in a quote -->",
  "[comment]: # (One more)\n---",
  "[a]: docs/a.md\n- ",
  "[//]: # (Say it)",
  "See [it](#goals) and [that](#gaols) in [b][a]",
  "![A picture](<a b.png>)",
  '<a href="docs/a.md" id="x">a</a>',
  "Text[^1]\n\n[^1]: A note\n    that goes on",
  "## Ziele",
  "## Akzeptanzkriterien",
  "- Wenn sie exportieren, dann ist eine Datei da",
  "## Critères d’acceptation",
  "## 受け入れ基準",
  "- ログインできること",
  "## Критерии приёмки",
  "- **Статус**: Черновик",
  "## Objectifs *importants*",
  "Goals\n=====",
  "Risks\n-----",
  "**Acceptance criteria**",
  "**Acceptance criteria:**",
  "- **Risks**: none",
  "<details><summary>Goals</summary>",
  "</details>",
  "- AC-2: It is sent (AC-3)",
  "- FR-001: It must be fast, etc.",
  "- FR-001: It should be robust",
  "- The export has 3 columns",
  "Depends on: docs/a.md, B-2",
  "PRD: [a](docs/a.prd.md)",
  "Last updated: 3/4/2026",
  "- Created: 2026-13-01",
  "TBD TBD",
  "<TITLE> <TITLE> [TODO] [TODO]",
  "{{name}} ${other} YYYY-MM-DD",
  "## Goals\n## Goals",
  "## Goals:",
  "##Goals",
  "####### Goals",
  "\\## Goals",
  "## [Goals](#a)",
  "## Option 1: <TITLE>",
  "### Story 1: As a user",
);

const anyLine = fc.string({ unit: "binary", maxLength: 30 });

const front = fc.constantFrom(
  "",
  "",
  "\uFEFF",
  "---\nstatus: Draft\n---\n\n",
  "---\ntemplate: prd\nstatus: Draft\n---\n\n",
  "---\ntemplate: technical-spec\n---\n",
  "---\ntemplate: product-tech-spec\nstatus: aproved # now\nowner:\n---\n\n",
);

const pieces = fc
  .tuple(
    front,
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: realLine },
        { weight: 4, arbitrary: templateLine },
        { weight: 4, arbitrary: furtherLine },
        { weight: 2, arbitrary: hostileLine },
        { weight: 1, arbitrary: anyLine },
      ),
      { maxLength: 40 },
    ),
  )
  .map(([start, lines]) => start + lines.join("\n"));

/** A template with some of its lines gone, doubled or replaced: what people hand in. */
const halfDone = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(fc.nat({ max: 210 }), { maxLength: 60 }),
    fc.array(
      fc.tuple(
        fc.nat({ max: 210 }),
        fc.oneof(realLine, furtherLine, hostileLine),
      ),
      {
        maxLength: 15,
      },
    ),
  )
  .map(([name, gone, put]) => {
    const lines: (string | undefined)[] = bodyOf(name).split("\n");
    for (const at of gone) lines[at] = undefined;
    for (const [at, line] of put) lines.splice(at, 0, line);
    const kept = lines.filter((line) => line !== undefined);
    return `---\ntemplate: ${name}\nstatus: Draft\n---\n\n${kept.join("\n")}`;
  });

const someLine = fc.oneof(templateLine, realLine, furtherLine, hostileLine);

const templates = [...builtInTemplates, ...dialectTemplates].map(
  ({ text }) => text,
);

const note = fc.constantFrom(
  "    Goals: { optional: true, aliases: [Targets] }",
  "    Risks: { kind: risks }",
  "    status: { required: true, values: [Draft, Done] }",
  "    owner: { required: true, values: [Ana] }",
  "  rules: { section-unknown: warning }",
  "  sections:",
  "  metadata:",
  "---",
);

/** A template of a team: one of ours, its notes as well, after somebody has worked on it. */
const ownTemplate = changedText(fc.oneof(note, someLine), templates);

/** Specs as people and their enemies write them, with one kind of line endings each. */
const specText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: pieces },
      { weight: 3, arbitrary: halfDone },
      { weight: 4, arbitrary: changedText(someLine) },
      { weight: 2, arbitrary: markdownText },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
    ),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([text, ending]) => text.replaceAll(/\r\n|\n/g, ending));

function seldom(text: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: text },
  );
}

/** A spec and what it is judged with. */
export interface Case {
  readonly text: string;
  /** What it was before. */
  readonly base: string | undefined;
  /** A template that it is told to follow. */
  readonly own: string | undefined;
}

export const specCase: fc.Arbitrary<Case> = fc.record({
  text: specText,
  base: seldom(specText),
  own: seldom(ownTemplate),
});
