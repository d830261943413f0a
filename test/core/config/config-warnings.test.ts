import { configWarnings } from "../../../src/core/config/config-warnings.ts";
import { parseConfig } from "../../../src/core/config/parse-config.ts";
import type { TemplateSource } from "../../../src/core/template/template-source.ts";
import { builtInTemplates } from "../built-in-templates.ts";
import { knownRules } from "./known-rules.ts";

const own: TemplateSource = {
  name: "brief",
  path: ".github/spec-templates/brief.md",
  text: "---\nspecgate:\n  name: note\n  title: Short note\n  metadata: { status: { values: [Drafte] } }\n---\n\n# Brief of the week\n",
  origin: "repository",
};

/** `line:column message` of each. */
function warningsOf(text: string, templates: readonly TemplateSource[]) {
  const file = { repository: "acme/widgets", path: ".github/specgate.yml" };
  const outcome = parseConfig(text, file, knownRules);
  if (outcome.kind !== "valid") throw new Error(JSON.stringify(outcome));
  return configWarnings(text, outcome.config, templates).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

const templates = [own, ...builtInTemplates];

test.each<[string, string, readonly string[]]>([
  [
    "a status that is one letter off",
    "require:\n  status: Aproved\nseverityByStatus:\n  In reveiw: warning\n",
    [
      "2:11 Unknown status `Aproved`; did you mean `Approved`?",
      "4:3 Unknown status `In reveiw`; did you mean `In review`?",
    ],
  ],
  [
    "templates that are not there",
    "specs:\n  - path: a/*.md\n  - path: b/*.md\n    template: prdd\napprovals:\n  nota: [ops]\nlabels: { 'spec:x': technical-spek }\n",
    [
      "4:15 Template `prdd` is not known; did you mean `prd`?",
      "6:3 Template `nota` is not known; did you mean `note`?",
      "7:21 Template `technical-spek` is not known; did you mean `technical-spec`?",
    ],
  ],
  [
    "known statuses and a team's own",
    "require:\n  status: Approved\nseverityByStatus: { Wip: notice, DRAFTE: notice, Agreed: notice, Genehmigt: notice, In Dev: notice }\n",
    [],
  ],
  [
    "known templates, and all that a label can ask for one by",
    "specs: [{ path: a.md, template: PRD }]\napprovals: { brief: [ops], note: [ops] }\nlabels: { a: technical, b: short note, c: Brief of the week, d: Product requirements document }\n",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(warningsOf(text, templates)).toEqual(expected);
});

test("lists the templates where none is near", () => {
  const [, prd] = templates;
  expect(
    warningsOf("labels: { a: zebra-crossing }\n", prd ? [own, prd] : []),
  ).toEqual([
    "1:14 Template `zebra-crossing` is not known; known are `brief`, `note` and `prd`",
  ]);
});
