import { z } from "zod";

import { sectionKinds } from "../../core/document/section-kind.ts";

const place = z.int().min(1);
const texts = z.array(z.string()).readonly();

const section = z.object({
  heading: z.string(),
  depth: z.int().min(0).describe("How many sections it stands in"),
  kind: z.enum(sectionKinds).nullable().describe("What it is about"),
  role: z.string().nullable(),
  required: z.boolean(),
  repeats: z
    .boolean()
    .describe("Its heading varies, so it may stand more than once"),
  mayBeEmpty: z
    .boolean()
    .describe("Nothing under its heading says that there is nothing"),
  aliases: texts,
  fields: texts,
  columns: z.array(texts).readonly().describe("Of each of its tables"),
  guidance: texts,
  prompts: z
    .int()
    .min(0)
    .describe(
      "How many questions take the place of the guidance where type and size of the work are known",
    ),
});

const metadata = z.object({
  key: z.string(),
  required: z.boolean(),
  requiredWhere: z
    .record(z.string(), z.string())
    .nullable()
    .describe("Values of other metadata with which it is required as well"),
  assigned: z
    .boolean()
    .describe("Given by others later, so that a placeholder may stand for it"),
  values: texts.nullable().describe("In order, where the template lists them"),
});

const description = z
  .object({
    name: z.string(),
    title: z.string(),
    path: z.string().nullable().describe("Pattern for the path of a new spec"),
    version: z.string().nullable(),
    metadata: z.array(metadata).readonly(),
    guidance: texts.describe("Above the first section"),
    sections: z.array(section).readonly(),
    rules: z.record(z.string(), z.enum(["error", "warning", "notice", "off"])),
  })
  .nullable()
  .describe("What is understood of it; null where it cannot be read");

const problem = z.object({
  line: place,
  column: place.describe("From 1, in UTF-16 code units"),
  endLine: place,
  endColumn: place.describe("Behind the last character"),
  message: z.string(),
});

const template = z.object({
  file: z.string(),
  template: description,
  problems: z.array(problem).readonly().describe("In order of their place"),
});

/** What `specgate templates lint --format json` prints. Keys can be added in version 1; none goes, and none changes its meaning. */
const lintSchema = z.object({
  version: z.literal(1),
  templates: z.array(template).readonly(),
  summary: z.object({
    templates: z.int().min(1),
    problems: z.int().min(0),
  }),
});

export type LintJson = z.input<typeof lintSchema>;

/** The same as JSON Schema, for those who read it. */
export function lintJsonSchema(): object {
  return {
    title: "Specgate template lint",
    description: "What `specgate templates lint --format json` prints",
    ...z.toJSONSchema(lintSchema, { io: "input", target: "draft-7" }),
  };
}
