import { readFileSync } from "node:fs";

import { generateSpec } from "../../../src/core/scaffold/generate-spec.ts";
import { specInputs } from "../../../src/core/scaffold/spec-inputs.ts";
import {
  complexities,
  workTypes,
} from "../../../src/core/scaffold/work-type.ts";
import { check } from "./check.ts";
import { sampleInputs } from "./sample-inputs.ts";
import { builtIn } from "./templates.ts";
import { wordsLost } from "./words.ts";

const template = builtIn("technical-spec");

function generate(inputs: unknown): string {
  return generateSpec(specInputs.parse(inputs), template);
}

/** By heading, the lines under it. */
function sectionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split("\n")) {
    if (/^##? /.test(line)) sections.set(line, (lines = []));
    else if (line !== "") lines.push(line);
  }
  return sections;
}

const sample = readFileSync(
  "test/fixtures/specs/usage-dashboard/spec.md",
  "utf8",
);

describe("The sample's inputs", () => {
  const generated = generate(sampleInputs);

  test("give the sample document section by section", () => {
    const sections = sectionsOf(generated);
    expect([...sections.keys()]).toEqual([...sectionsOf(sample).keys()]);
    expect(sections.size).toBe(14);
    expect(sections).toEqual(sectionsOf(sample));
  });

  test("and letter by letter, behind the front matter", () => {
    expect(generated).toBe(
      `---\ntemplate: technical-spec\nstatus: Draft\n---\n\n${sample}`,
    );
  });

  test("leave thirteen prompts unanswered, which the checker finds, and no other error", () => {
    const report = check(generated);
    const errors = report.findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(report).toMatchObject({
      template: "technical-spec",
      templateBy: "front-matter",
    });
    expect(errors.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 13 }, () => "guidance-left"),
    );
    const lines = generated.split("\n");
    const flagged = errors.map(({ line }) => lines[line - 1]);
    const open = ["## 8", "## 9", "## 10", "## 13"].flatMap((start) =>
      [...sectionsOf(sample)]
        .filter(([heading]) => heading.startsWith(`${start}.`))
        .flatMap(([, body]) => body),
    );
    expect(flagged).toEqual(open);
  });

  test("are the same as text with one a line", () => {
    const text = Object.entries(sampleInputs).map(([key, value]) => [
      key,
      typeof value === "string"
        ? value
        : value.map((item) => `- ${item}`).join("\n"),
    ]);
    expect(generate(Object.fromEntries(text))).toBe(generated);
  });
});

describe.each(workTypes)("A work of the type %s", (type) => {
  test.each(complexities)(
    "and the size %s has prompts of its own, all of them found by the checker",
    (complexity) => {
      const generated = generate({ ...sampleInputs, type, complexity });
      const sections = [...sectionsOf(generated)];
      const prompts = sections.filter(([heading]) =>
        /^## (?:8|9|10|13)\./.test(heading),
      );
      expect(prompts.map(([, lines]) => lines.length > 0)).toEqual([
        true,
        true,
        true,
        true,
      ]);

      const flagged = check(generated).findings.filter(
        ({ rule }) => rule === "guidance-left",
      );
      expect(flagged).toHaveLength(
        prompts.flatMap(([, lines]) => lines).length,
      );
    },
  );
});

test("Types and sizes ask for different things", () => {
  const bodies = workTypes.flatMap((type) =>
    complexities.map((complexity) =>
      generate({ title: "x", type, complexity }).replace(
        /^Spec type.*\nComplexity.*\n/m,
        "",
      ),
    ),
  );
  expect(new Set(bodies).size).toBe(workTypes.length * complexities.length);
});

test("What is not given keeps the guidance of the template", () => {
  const generated = generate({ title: "Usage" });
  expect(generated).toBe(
    `---\ntemplate: technical-spec\nstatus: Draft\n---\n\n${template.document.text.replace("<TITLE>", "Usage")}`,
  );
});

test("A section that is given is not asked about", () => {
  const generated = generate({
    title: "Usage",
    type: "api",
    questions: "Who pays?",
  });
  expect(sectionsOf(generated).get("## 13. Open questions")).toEqual([
    "- Who pays?",
  ]);
});

test("Another template takes what it has sections for, and the rest stands behind them", () => {
  const inputs = specInputs.parse(sampleInputs);
  const prd = generateSpec(inputs, builtIn("prd"));
  expect(prd).toMatch(
    /^---\ntemplate: prd\nspec-type: Feature\ncomplexity: Medium - /,
  );
  expect(prd).toMatch("### Goal / Outcome\n- Show current usage by workspace");
  expect(prd).toMatch("  - Replace the existing invoicing provider");
  expect(prd).toMatch(
    "## Further notes\n\n### Interfaces and integrations\n\n- GET /api/billing/usage",
  );
  const { type: _type, complexity: _complexity, ...given } = sampleInputs;
  expect(wordsLost(Object.values(given).flat().join(" "), prd)).toEqual([]);
});

test.each([
  [{}, "title"],
  [{ title: "  " }, "title"],
  [{ title: "x", type: "epic" }, "type"],
  [{ title: "x", complexity: "huge" }, "complexity"],
  [{ title: "x", goals: 3 }, "goals"],
])("%j is refused for its %s", (inputs, key) => {
  const parsed = specInputs.safeParse(inputs);
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([key]);
});

test.each([
  ["a\nb", ["a", "b"]],
  ["- a\n* b\n+ c\n1. d\n2) e\n• f", ["a", "b", "c", "d", "e", "f"]],
  ["- a\n  more\n  - nested\n- b", ["a\n  more\n  - nested", "b"]],
  ["a\r\n\r\n\nb\n", ["a", "b"]],
  ["- a\n```js\nlet b;\n```\n- c", ["a", "```js\nlet b;\n```", "c"]],
  ["-5 degrees", ["-5 degrees"]],
  ["", []],
])("The items of %j", (text, items) => {
  expect(specInputs.parse({ title: "x", goals: text }).goals).toEqual(items);
});
