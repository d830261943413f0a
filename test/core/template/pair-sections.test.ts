import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { pairSections } from "../../../src/core/template/pair-sections.ts";
import { parseTemplate } from "../../../src/core/template/parse-template.ts";

const template = parseTemplate({
  name: "own",
  path: "own.md",
  origin: "file",
  text: `---
specgate:
  sections:
    Security & privacy: { aliases: [Data protection] }
    Success metrics: { kind: metrics }
---

# Feature

## Goal / Outcome

## Security & privacy

## Success metrics (KPIs)

## Options

### Option 1: <TITLE>

## Scope

- **In scope**
  - 
`,
}).template;

function pair(markdown: string): Record<string, readonly string[]> {
  const pairing = pairSections(parseDocument(markdown), template);
  return Object.fromEntries(
    template.sections.flatMap((wanted) => {
      const found = pairing.sectionsOf(wanted).map(({ heading }) => heading);
      return found.length === 0 ? [] : [[wanted.name, found]];
    }),
  );
}

test.each([
  [
    "the same name, numbered and in capitals",
    "# A\n\n## 3.1 SECURITY AND PRIVACY\n",
    { "security privacy": ["3.1 SECURITY AND PRIVACY"] },
  ],
  [
    "an alias",
    "# A\n\n## Data protection\n",
    { "security privacy": ["Data protection"] },
  ],
  ["the same kind", "# A\n\n## KPIs\n", { "success metrics": ["KPIs"] }],
  [
    "repeated ones without what they should stand under",
    "# A\n\n## Option 1: Queue\n\n## Option 2: Table\n",
    { option: ["Option 1: Queue", "Option 2: Table"] },
  ],
  [
    "none of them elsewhere, where there are some in their place",
    "# A\n\n## Options\n\n### Option 1: Queue\n\n## Option 2 in depth\n",
    { options: ["Options"], option: ["Option 1: Queue"] },
  ],
  [
    "a bold line instead of a heading",
    "# A\n\n**Security & privacy**\n\n- None\n",
    { "security privacy": ["Security & privacy"] },
  ],
  [
    "a heading instead of a bullet",
    "# A\n\n## Scope\n\n### In scope\n\nAll\n",
    { scope: ["Scope"], "in scope": ["In scope"] },
  ],
  [
    "everything under the parent of a section that repeats",
    "# A\n\n## Options\n\n### Option 1: Queue\n\n### Buy it\n",
    { options: ["Options"], option: ["Option 1: Queue", "Buy it"] },
  ],
  ["nothing for other headings", "# A\n\n## Background\n", {}],
])("%s", (_, markdown, pairs) => {
  expect(pair(markdown)).toStrictEqual(pairs);
});
