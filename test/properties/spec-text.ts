import * as fc from "fast-check";

import { markdownText } from "../worker/markdown-text.ts";
import { bodyOf } from "../core/built-in-templates.ts";

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
    fc.array(fc.tuple(fc.nat({ max: 210 }), fc.oneof(realLine, hostileLine)), {
      maxLength: 15,
    }),
  )
  .map(([name, gone, put]) => {
    const lines: (string | undefined)[] = bodyOf(name).split("\n");
    for (const at of gone) lines[at] = undefined;
    for (const [at, line] of put) lines.splice(at, 0, line);
    const kept = lines.filter((line) => line !== undefined);
    return `---\ntemplate: ${name}\nstatus: Draft\n---\n\n${kept.join("\n")}`;
  });

/** Specs as people and their enemies write them, with one kind of line endings each. */
export const specText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: pieces },
      { weight: 3, arbitrary: halfDone },
      { weight: 2, arbitrary: markdownText },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
    ),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([text, ending]) => text.replaceAll(/\r\n|\n/g, ending));
