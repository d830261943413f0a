import { z } from "zod";

import { sectionKinds } from "../../core/document/section-kind.ts";

const lineNumber = z.int().min(1);
const count = z.int().min(0);

const section = z.object({
  template: z.string().nullable().describe("Heading in the template"),
  kind: z.enum(sectionKinds).nullable().describe("What it is about"),
  heading: z.string().nullable().describe("Heading in the spec"),
  line: lineNumber.nullable(),
  state: z.enum([
    "filled",
    "partial",
    "placeholder",
    "empty",
    "not-applicable",
    "missing",
  ]),
});

const criterion = z.object({
  id: z.string().nullable().describe("As the author wrote it: `AC-3`"),
  line: lineNumber,
  endLine: lineNumber,
  form: z.enum(["gherkin", "ears", "checklist", "item", "table"]),
  text: z.string(),
});

const edit = z
  .object({
    start: count,
    end: count.describe("Exclusive"),
    newText: z.string(),
  })
  .describe("Replaces the text between two offsets, in UTF-16 code units");

const fix = z.object({
  title: z.string(),
  edits: z.array(edit).readonly().describe("In order, not overlapping"),
});

const finding = z.object({
  rule: z.string(),
  severity: z.enum(["error", "warning", "notice"]),
  line: lineNumber,
  column: lineNumber.describe("From 1, in UTF-16 code units"),
  endLine: lineNumber,
  endColumn: lineNumber.describe("Behind the last character"),
  message: z.string(),
  helpUrl: z.string(),
  waive: z.string().nullable().describe("The command that would waive it"),
  fix: fix.nullable(),
  fingerprint: z
    .string()
    .describe("Same for the same problem of a spec at another line"),
});

const spec = z.object({
  path: z.string(),
  template: z.string().nullable(),
  templateBy: z
    .enum(["option", "front-matter", "config", "headings", "none"])
    .describe("How the template was recognised"),
  status: z.string().nullable(),
  conclusion: z.enum(["success", "failure", "neutral"]),
  sections: z.array(section).readonly(),
  criteria: z.array(criterion).readonly(),
  findings: z.array(finding).readonly(),
  title: z.string().nullable(),
  templateMatch: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe("Share of the template's headings that the spec has"),
  templateVersion: z
    .string()
    .nullable()
    .describe("Which version of the template the spec was judged by"),
});

const summary = z
  .object({
    specs: count,
    errors: count,
    warnings: count,
    notices: count,
    hidden: count.describe("Counted, but left out by `--max-findings`"),
    older: count.describe("Not counted: the revision of `--base` has them"),
    fixed: count.describe("Not counted: `--fix` has seen to them"),
  })
  .describe("What it adds up to");

/** What `specgate check --format json` prints. Keys can be added in version 1; none goes, and none changes its meaning. */
const reportSchema = z.object({
  version: z.literal(1),
  specs: z.array(spec).readonly(),
  summary,
});

export type ReportJson = z.input<typeof reportSchema>;

/** The same as JSON Schema, for those who read it. */
export function reportJsonSchema(): object {
  return {
    title: "Specgate report",
    description: "What `specgate check --format json` prints",
    ...z.toJSONSchema(reportSchema, { io: "input", target: "draft-7" }),
  };
}
