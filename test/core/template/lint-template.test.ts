import { lintTemplate } from "../../../src/core/template/lint-template.ts";
import { parseTemplate } from "../../../src/core/template/parse-template.ts";
import { builtInTemplates, dialectTemplates } from "../built-in-templates.ts";

const ruleIds = ["section-order", "metric-count"];

function lint(text: string): readonly string[] {
  const source = { name: "own", path: "own.md", text, origin: "file" } as const;
  return lintTemplate(parseTemplate(source), ruleIds).map(
    ({ message, range }) => {
      expect(text.slice(range.start, range.end)).not.toMatch(/\n$/);
      return `${range.line}:${range.column} ${message}`;
    },
  );
}

function withNotes(notes: string, body: string): string {
  return `---\nspecgate:\n${notes}---\n\n${body}`;
}

const twoKinds = (notes: string): string =>
  withNotes(
    `  sections:\n    Aims: { kind: goals }\n    Why: { kind: goals${notes} }\n`,
    "# A\n\n## Aims\n\n## Why\n",
  );

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["nothing wrong", "# A\n\n## Goals\n\nSay what gets better.\n", []],
  [
    "an unknown key",
    withNotes("  nam: rfc\n", "# A\n\n## Goals\n"),
    ["3:3 Unknown key `nam`; did you mean `name`?"],
  ],
  [
    "an unknown key of a section",
    withNotes("  sections:\n    Goals: { knd: goals }\n", "# A\n\n## Goals\n"),
    ["4:14 Unknown key `knd`; did you mean `kind`?"],
  ],
  [
    "an unknown key of metadata and of a prompt",
    withNotes(
      "  metadata:\n    owner: { require: true }\n  sections:\n    Goals: { prompts: [{ ask: Why?, type: [api] }] }\n",
      "# A\n\n## Goals\n",
    ),
    [
      "4:14 Unknown key `require`; did you mean `required`?",
      "6:37 Unknown key `type`; did you mean `types`?",
    ],
  ],
  [
    "a value that is none",
    withNotes("  sections:\n    Goals: { kind: gaols }\n", "# A\n\n## Goals\n"),
    ["4:20 `kind` is `gaols`; did you mean `goals`?"],
  ],
  [
    "a name that cannot be one",
    withNotes("  name: My RFC\n", "# A\n\n## Goals\n"),
    ["3:9 `name` has to be lower-case letters, digits and dashes"],
  ],
  [
    "notes that are no map, with CRLF",
    "---\r\nspecgate: rfc\r\n---\r\n\r\n## Goals\r\n",
    ["2:11 `specgate` is text; it has to be a map of keys and values"],
  ],
  [
    "notes about a heading that is not there",
    withNotes(
      "  sections:\n    Gaols: { optional: true }\n",
      "# A\n\n## 1. Goals\n",
    ),
    ["4:5 No heading `Gaols`; did you mean `Goals`?"],
  ],
  [
    "a severity of a rule that is not there",
    withNotes("  rules:\n    section-odrer: warning\n", "# A\n\n## Goals\n"),
    ["4:5 Unknown rule `section-odrer`; did you mean `section-order`?"],
  ],
  [
    "two sections of one kind",
    twoKinds(""),
    [
      "5:5 Sections `Aims` and `Why` are both of kind `goals`, so a spec's heading of another name could be either; give one another kind, or make it optional",
    ],
  ],
  [
    "one kind, given to a section and read from the heading of another",
    withNotes(
      "  sections:\n    Aims: { kind: goals }\n    Goals: { aliases: [Targets] }\n",
      "# A\n\n## Aims\n\n## Goals\n",
    ),
    [],
  ],
  ["two of one kind, one optional", twoKinds(", optional: true"), []],
  [
    "one kind in two places",
    withNotes(
      "  sections:\n    Needs: { kind: requirements }\n    Functional: { kind: requirements }\n",
      "# A\n\n## Needs\n\n### Functional\n",
    ),
    [],
  ],
  [
    "guidance that is a default value, behind notes",
    withNotes(
      "  name: own\n",
      "# A\n\nStatus: In review\n\n## Goals\n\n*In review*\n\n- Reach: All customers\n\n> all customers.\n",
    ),
    [
      "12:1 Guidance `In review` is a value of `Status` too, and is found wherever that value stands; word it in another way",
      "16:3 Guidance `all customers.` is a value of `Reach` too, and is found wherever that value stands; word it in another way",
    ],
  ],
  [
    "headings that match none",
    "# A\n\n## <Name of it>\n\n## Parts\n\n### !!!\n\n## More\n\n### <Part>\n",
    [
      "3:1 Heading `<Name of it>` matches none of a spec, since all of it varies; add a word that stays, or set it under another heading",
      "7:1 Heading `!!!` has no word that a spec's heading could be compared with; write one",
    ],
  ],
  [
    "no headings",
    "# Only a title\n\nText.\n",
    [
      "1:1 There is no heading that a spec could be asked for; add one for each section that it has to have",
    ],
  ],
  [
    "nothing at all",
    "",
    [
      "1:1 There is no heading that a spec could be asked for; add one for each section that it has to have",
    ],
  ],
  [
    "front matter that is not closed",
    "---\nspecgate: {}\n\n# A\n\n## Goals\n",
    ["1:1 Front matter is not closed: end it with a line `---`"],
  ],
];

test.each(cases)("%s", (_, text, problems) => {
  expect(lint(text)).toEqual(problems);
});

test.each(
  [...builtInTemplates, ...dialectTemplates].map(
    (source) => [source.path, source] as const,
  ),
)("%s has no problem", async (_, source) => {
  const { rules } = await import("../../../src/core/rules/registry.ts");
  const ids = rules.map(({ id }) => id);
  expect(lintTemplate(parseTemplate(source), ids)).toEqual([]);
});
