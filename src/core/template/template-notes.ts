import { z } from "zod";

import { sectionKinds } from "../document/section-kind.ts";

const prompt = z.strictObject({
  ask: z.string().min(1),
  types: z.array(z.string().min(1)).optional(),
  complexity: z.array(z.string().min(1)).optional(),
});

const sectionNotes = z.strictObject({
  kind: z.enum(sectionKinds).optional(),
  role: z.string().min(1).optional(),
  aliases: z.array(z.string().min(1)).optional(),
  optional: z.boolean().optional(),
  prompts: z.array(prompt).optional(),
});

const metadataNotes = z.strictObject({
  required: z.boolean().optional(),
  values: z.array(z.string().min(1)).min(1).optional(),
});

/** What stands under `specgate` in a template's front matter. */
export const templateNotes = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, "Use lower-case letters, digits and dashes")
    .optional(),
  title: z.string().min(1).optional(),
  path: z.string().min(1).optional(),
  metadata: z.record(z.string(), metadataNotes.nullable()).optional(),
  sections: z.record(z.string(), sectionNotes.nullable()).optional(),
  rules: z
    .record(z.string(), z.enum(["error", "warning", "notice", "off"]))
    .optional(),
});

export type TemplateNotes = z.output<typeof templateNotes>;
export type SectionNotes = z.output<typeof sectionNotes>;
