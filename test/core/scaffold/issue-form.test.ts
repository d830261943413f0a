import { parse } from "yaml";
import { z } from "zod";

import { issueForm } from "../../../src/core/scaffold/issue-form.ts";
import { readIssue } from "../../../src/core/scaffold/read-issue.ts";
import type { Template } from "../../../src/core/template/template.ts";
import { builtIn, builtIns, templateOf } from "./templates.ts";

const text = z.string().regex(/\S/);

/** What GitHub's form schema takes, as far as forms here use it. */
const formSchema = z.strictObject({
  name: text,
  description: text,
  labels: z.array(text).optional(),
  body: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({
        type: z.literal("markdown"),
        attributes: z.strictObject({ value: text }),
      }),
      z.strictObject({
        type: z.literal("textarea"),
        id: z.string().regex(/^[A-Za-z0-9_-]+$/),
        attributes: z.strictObject({
          label: text.refine((label) => !/password/i.test(label)),
          description: text.optional(),
          placeholder: text.optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    ]),
  ),
});

function fieldsOf(template: Template) {
  const form = formSchema.parse(parse(issueForm(template).text));
  return form.body.filter((field) => field.type === "textarea");
}

const strange = templateOf(
  [
    "# RFC: <title>",
    "## Problem",
    "<!-- key: value # and \"quotes\" 'too' -->",
    "## Password rules and goals",
    "## Goals",
    "## Goals?",
    "## 背景",
    "## Risks & mitigations:",
    "- Risk: yes",
    "## no",
  ].join("\n\n"),
);

const templates: readonly (readonly [string, Template])[] = [
  ...builtIns.map((name) => [name, builtIn(name)] as const),
  ["strange", strange],
];

const bare: readonly (readonly [string, Template])[] = [
  ["without a section", templateOf("# Title\n")],
  ["of unknown sections", templateOf("# Title\n\n## Foo\n\n## Bar\n")],
];

describe.each([...templates, ...bare])(
  "The form of the template %s",
  (_name, template) => {
    test("is one that GitHub takes", () => {
      const fields = fieldsOf(template);
      expect(fields.length).toBeGreaterThan(0);
      const ids = fields.map(({ id }) => id.toLowerCase());
      expect(new Set(ids).size).toBe(ids.length);
      const labels = fields.map(({ attributes }) =>
        attributes.label.toLowerCase().replaceAll(/[^\p{L}\p{N}_]+/gu, "-"),
      );
      expect(new Set(labels).size).toBe(labels.length);
      expect(
        fields.filter(({ validations }) => validations?.required),
      ).toHaveLength(1);
    });

    test("says nothing where nothing was answered", () => {
      const body = fieldsOf(template)
        .map(({ attributes: { label } }) => `### ${label}\n\n_No response_`)
        .join("\n\n");
      expect(readIssue(body, template)).toEqual({ contents: [], appendix: [] });
    });
  },
);

test.each(templates)(
  "The answers to the form of the template %s come into the sections that asked",
  (_name, template) => {
    const labels = fieldsOf(template).map(({ attributes }) => attributes.label);
    const answers = labels.map((label) => `Answer to ${label}\n\nand more`);
    const body = labels
      .map((label, index) => `### ${label}\n\n${answers[index]}\n\n`)
      .join("");
    const { contents, appendix } = readIssue(body, template);
    expect(contents.map(({ markdown }) => markdown)).toEqual(answers);
    expect(appendix).toEqual([]);
  },
);

test("The form lies where GitHub looks for it and has the labels that were asked for", () => {
  const form = issueForm(builtIn("prd"), ["spec:prd"]);
  expect(form.path).toBe(".github/ISSUE_TEMPLATE/prd.yml");
  expect(parse(form.text)).toMatchObject({
    name: "Product requirements document",
    labels: ["spec:prd"],
  });
});

test("The form of the PRD asks for what somebody with an idea may know", () => {
  expect(
    fieldsOf(builtIn("prd")).map(({ attributes }) => attributes.label),
  ).toEqual([
    "Goal / Outcome",
    "Problem statement",
    "Proposed solution (high-level)",
    "Success metrics (KPIs)",
    "Out of scope",
    "Risks & mitigations",
    "Target users / segments",
    "User stories / jobs",
    "Acceptance criteria",
    "Open questions",
  ]);
});
