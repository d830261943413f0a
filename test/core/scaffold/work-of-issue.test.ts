import { readFileSync } from "node:fs";

import { inputFields } from "../../../src/core/scaffold/input-fields.ts";
import { startSpec } from "../../../src/core/scaffold/start-spec.ts";
import { check } from "./check.ts";
import { sampleInputs } from "./sample-inputs.ts";
import { builtIn } from "./templates.ts";

const template = builtIn("technical-spec");

function specFrom(body: string): string {
  return startSpec({
    template,
    issue: {
      number: 12,
      title: sampleInputs.title,
      body,
      url: "https://github.com/acme/widgets/issues/12",
      author: "ana",
      assignees: [],
      labels: [],
      subIssues: [],
    },
    title: undefined,
    prd: undefined,
    work: {},
    date: "2026-03-04",
    taken: [],
  }).text;
}

/** As GitHub writes down what was typed into a form. */
function form(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer || "_No response_"}`)
    .join("\n\n");
}

test("the sample's inputs, typed into a form, give the sample document", () => {
  const sample = readFileSync(
    "test/fixtures/specs/usage-dashboard/spec.md",
    "utf8",
  );
  const inputs: Readonly<Record<string, string | readonly string[]>> =
    sampleInputs;
  const answers = inputFields.map(({ key, label }) => {
    const input = inputs[key] ?? "";
    return [
      label,
      typeof input === "string"
        ? input
        : input.map((item) => `- ${item}`).join("\n"),
    ];
  });

  const text = specFrom(
    form({
      "Spec type": "Feature",
      Complexity: "Medium",
      Audience: sampleInputs.audience,
      ...Object.fromEntries(answers),
    }),
  );

  expect(text.replace(/^---\n[^]*?\n---\n\n/, "")).toBe(sample);
  expect(
    check(text).findings.filter(({ severity }) => severity === "error"),
  ).toHaveLength(13);
});

test.each([
  ["Spec type", "migration", "Spec type: Migration"],
  ["Type of work", "User interface", "Spec type: User interface"],
  ["Size", "Large", "Complexity: Large - "],
  ["Audience", "Support", "Audience: Support"],
])("`%s` with the answer `%s`", (label, answer, line) => {
  const text = specFrom(form({ [label]: answer }));

  expect(text).toContain(`\n${line}`);
  expect(text).not.toContain("From the issue");
});

test.each([
  ["Spec type", "Epic"],
  ["Complexity", "High"],
  ["Audience", "- Support\n- Finance"],
])("`%s` with an answer that is no value, `%s`, is quoted", (label, answer) => {
  const text = specFrom(form({ [label]: answer }));

  expect(text).toContain(`## From the issue\n\n### ${label}\n\n${answer}`);
});
