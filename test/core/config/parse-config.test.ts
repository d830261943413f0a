import * as fc from "fast-check";

import type { ConfigOutcome } from "../../../src/core/config/config-outcome.ts";
import { parseConfig } from "../../../src/core/config/parse-config.ts";
import { knownRules } from "./known-rules.ts";
import { processorTime } from "../processor-time.ts";

const file = { repository: "acme/widgets", path: ".github/specgate.yml" };

function parse(text: string): ConfigOutcome {
  return parseConfig(text, file, knownRules);
}

/** Problems as `line:column-endLine:endColumn message`. */
function problemsOf(text: string): readonly string[] {
  const outcome = parse(text);
  if (outcome.kind !== "invalid") throw new Error(`It is ${outcome.kind}`);
  return outcome.problems.map(
    (one) =>
      `${one.line}:${one.column}-${one.endLine}:${one.endColumn} ${one.message}`,
  );
}

test("reads every key of the documented example", () => {
  const outcome = parse(`version: 1
specs:
  - path: docs/specs/**/*.prd.md
    template: prd
require:
  paths: [src/**]
  minChangedLines: 20
  status: Approved
exempt:
  authors: ["dependabot[bot]", "renovate[bot]"]
  labels: [no-spec]
  paths: ["**/*.md"]
roles:
  security: "@acme/security"
  product: "@ana or (@bo and @cy)"
approvals:
  prd: [product]
  technical-spec: [engineering, security]
rules:
  criterion-testable: { severity: warning, options: { words: [fast] } }
  section-order: off
severityByStatus:
  Draft: warning
aliases:
  acceptance-criteria: [Exit criteria]
words:
  placeholders: [OFFEN]
labels:
  spec:prd: prd
waivers:
  allow: [maintain, admin]
  maxDays: 90
report:
  status: true
  reviewComments: errors
`);
  expect(outcome).toMatchObject({
    kind: "valid",
    config: {
      version: 1,
      require: { paths: ["src/**"], minChangedLines: 20, status: "Approved" },
      rules: {
        "criterion-testable": {
          severity: "warning",
          options: { words: ["fast"] },
        },
        "section-order": "off",
      },
      aliases: { "acceptance-criteria": ["Exit criteria"] },
      words: { placeholders: ["OFFEN"] },
    },
  });
});

test.each<[string, string, readonly string[]]>([
  [
    "unknown key",
    "version: 1\nrequires:\n  paths: [src/**]\n",
    ["2:1-2:9 Unknown key `requires`; did you mean `require`?"],
  ],
  [
    "unknown key like none",
    "version: 1\nreport: {zzzzzz: 1}\n",
    [
      "2:10-2:16 Unknown key `zzzzzz`; known here: `status` and `reviewComments`",
    ],
  ],
  [
    "unknown rule",
    "rules:\n  criterion-testible: warning\n",
    [
      "2:3-2:21 Unknown rule `criterion-testible`; did you mean `criterion-testable`?",
    ],
  ],
  [
    "severity of a rule",
    "rules:\n  section-order: of\n",
    ["2:18-2:20 `section-order` is `of`; did you mean `off`?"],
  ],
  [
    "setting of the wrong kind",
    "rules:\n  section-order: 3\n",
    [
      "2:18-2:19 `section-order` is `3`; it has to be `error`, `warning`, `notice` or `off`",
    ],
  ],
  [
    "options of a rule",
    "rules:\n  criterion-testable: { severity: err, options: { word: [a] } }\n",
    [
      "2:35-2:38 `severity` is `err`; did you mean `error`?",
      "2:51-2:55 Unknown key `word`; did you mean `words`?",
    ],
  ],
  [
    "kinds of sections",
    "aliases:\n  gols: [a]\n  goals: b\n",
    [
      "2:3-2:7 Unknown kind of section `gols`; did you mean `goals`?",
      "3:10-3:11 `goals` is text; it has to be a list",
    ],
  ],
  [
    "a kind of section like none",
    "aliases:\n  chapter: [a]\n",
    [
      "2:3-2:10 Unknown kind of section `chapter`; known here: `summary`, `goals`, `non-goals`, `requirements`, `user-stories`, `acceptance-criteria`, `metrics`, `risks`, `dependencies`, `components`, `data-model`, `options`, `decision-log`, `open-questions`, `security`, `observability`, `rollout` and `interfaces`",
    ],
  ],
  [
    "text in the place of a map, as far as a key is meant",
    "require:\n  status Approved\nreport:\n  status:true\nexempt: nobody\n",
    [
      "2:3-2:18 `require` is text; it has to be a map of keys and values: `status: Approved`",
      "4:3-4:14 `report` is text; it has to be a map of keys and values: `status: true`",
      "5:9-5:15 `exempt` is text; it has to be a map of keys and values",
    ],
  ],
  [
    "wrong types",
    "require:\n  paths: src/**\n  minChangedLines: 2.5\nexempt: 5\n",
    [
      "2:10-2:16 `paths` is text; it has to be a list",
      "3:20-3:23 `minChangedLines` is a number; it has to be a whole number",
      "4:9-4:10 `exempt` is a number; it has to be a map of keys and values",
    ],
  ],
  [
    "too small",
    "require: { minChangedLines: -3, paths: [] }\n",
    [
      "1:29-1:31 `minChangedLines` is `-3`; it has to be at least 0",
      "1:40-1:42 `paths` is empty; fill it or remove it",
    ],
  ],
  [
    "items of a list",
    "exempt:\n  authors: [1, '']\n",
    [
      "2:13-2:14 Item 1 of `authors` is a number; it has to be text",
      "2:16-2:18 Item 2 of `authors` is empty; fill it or remove it",
    ],
  ],
  [
    "missing key",
    "specs:\n  - template: prd\n",
    ["2:5-2:13 `path` is missing"],
  ],
  [
    "nothing behind a key",
    "require:\nversion: 1\n",
    ["1:9-1:9 `require` is empty; fill it or remove it"],
  ],
  [
    "bad pattern",
    "require:\n  paths: [src/**, /lib]\n",
    [
      "2:19-2:23 Pattern `/lib` starts with `/` or `./`; write it from the root of the repository without",
    ],
  ],
  [
    "patterns that only take away",
    "exempt:\n  paths: ['!src/**']\n",
    [
      "2:10-2:21 Every pattern takes away (`!`); add one that matches something",
    ],
  ],
  [
    "duplicate key, and what else is wrong",
    "rules: {}\nrules: {}\nversion: 2\n",
    [
      "2:1-2:6 Key `rules` stands here twice; keep one",
      "3:10-3:11 `version` is `2`; it has to be `1`",
    ],
  ],
  [
    "no map",
    "- src/**\n",
    [
      "1:1-1:9 The file has to be a map of keys and values; start it with `version: 1`",
    ],
  ],
  [
    "empty",
    "# nothing yet\n",
    ["1:1-1:1 The file is empty; write at least `version: 1`, or delete it"],
  ],
  [
    "second document",
    "version: 1\n---\nversion: 1\n",
    ["2:1-3:11 A second document starts here with `---`; keep one"],
  ],
  [
    "alias",
    "require:\n  paths: &p [src/**]\nexempt:\n  paths: *p\n",
    ["4:10-4:12 Aliases (`*p`) are not read; repeat what it stands for"],
  ],
  [
    "tag",
    "version: !!js/function 1\n",
    [
      "1:10-1:23 Tags (`!`) mean nothing here; remove it, or put the text in quotes",
    ],
  ],
  [
    "number as text",
    "version: '1'\n",
    ["1:10-1:13 `version` is text; it has to be `1`"],
  ],
  [
    "key that is a list",
    "? [a]\n: 1\n",
    ["1:3-1:6 A key has to be plain text"],
  ],
])("points at %s", (_, text, expected) => {
  expect(problemsOf(text)).toEqual(expected);
});

test("stands lists in lists without end", () => {
  expect(problemsOf(`specs: ${"[".repeat(20_000)}`)).toEqual([
    expect.stringContaining("Lists and maps are nested too deep to be read"),
  ]);
});

test("stands an alias bomb", () => {
  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
  for (let level = 1; level < 30; level += 1) {
    const aliases = Array.from({ length: 9 }, () => `*a${level - 1}`);
    bomb.push(`a${level}: &a${level} [${aliases.join(",")}]`);
  }
  const problems = problemsOf(bomb.join("\n"));
  expect(problems).toHaveLength(100);
});

test("stands thousands of keys, known and repeated", () => {
  const spent = processorTime(() => {
    expect(problemsOf("a:\n".repeat(20_000))).toHaveLength(100);
  });
  expect(spent).toBeLessThan(5_000);
});

test("does not read a file of a megabyte", () => {
  expect(parse("#".repeat(1_000_000))).toMatchObject({ kind: "unreadable" });
});

test("keeps keys of JavaScript's own out", () => {
  expect(problemsOf("__proto__: { version: 1 }\n")).toHaveLength(1);
  const roles = parse("roles: { __proto__: '@ana', constructor: '@bo' }\n");
  expect(Object.getPrototypeOf(roles)).toBe(Object.prototype);
});

test("never throws, and every problem lies in the text", () => {
  const pieces = fc.constantFrom(
    ..."version: 1|require:|rules:|specs:|\n|  |- |[|]|{|}|&a|*a|!!x|'|\"|: |,|?|#|\t|~|é|0|off|%YAML 1.1\n---\n".split(
      "|",
    ),
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const outcome = parse(text);
      if (outcome.kind !== "invalid") return;
      const lines = text.split("\n");
      for (const problem of outcome.problems) {
        const line = lines[problem.line - 1] ?? "";
        expect(problem.column).toBeLessThanOrEqual(line.length + 1);
        expect(problem.endLine).toBeLessThanOrEqual(lines.length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});
