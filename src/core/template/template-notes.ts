import * as z from "zod/mini";

import { sectionKinds } from "../document/section-kind.ts";

const text = z.string().check(z.minLength(1));

const prompt = z.strictObject({
  ask: text,
  types: z.optional(z.array(text)),
  complexity: z.optional(z.array(text)),
});

const sectionNotes = z.strictObject({
  kind: z.optional(z.enum(sectionKinds)),
  role: z.optional(text),
  aliases: z.optional(z.array(text)),
  optional: z.optional(z.boolean()),
  mayBeEmpty: z.optional(z.boolean()),
  prompts: z.optional(z.array(prompt)),
});

const metadataNotes = z.strictObject({
  required: z.optional(z.boolean()),
  requiredWhere: z.optional(z.record(z.string(), text)),
  assigned: z.optional(z.boolean()),
  values: z.optional(z.array(text).check(z.minLength(1))),
});

/** `1` and `2.1` are numbers to YAML. */
const version = z.pipe(
  z.union([text, z.number()]),
  z.transform((value) => String(value)),
);

/** What stands under `specgate` in a template's front matter. */
export const templateNotes = z.strictObject({
  name: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^[a-z0-9][a-z0-9-]*$/,
          "`name` has to be lower-case letters, digits and dashes",
        ),
      ),
  ),
  title: z.optional(text),
  version: z.optional(version),
  path: z.optional(text),
  metadata: z.optional(z.record(z.string(), z.nullable(metadataNotes))),
  sections: z.optional(z.record(z.string(), z.nullable(sectionNotes))),
  rules: z.optional(
    z.record(z.string(), z.enum(["error", "warning", "notice", "off"])),
  ),
});

export type TemplateNotes = z.output<typeof templateNotes>;
export type SectionNotes = z.output<typeof sectionNotes>;

/** The keys that are known at a path below `specgate`; none where any is. */
export function notesKeysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(templateNotes.shape);
  if (path.length === 2 && path[0] === "metadata")
    return Object.keys(metadataNotes.shape);
  if (path[0] !== "sections") return [];
  if (path.length === 2) return Object.keys(sectionNotes.shape);
  return path[2] === "prompts" ? Object.keys(prompt.shape) : [];
}
