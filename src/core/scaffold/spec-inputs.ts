import * as z from "zod/mini";

import type { GivenInputs } from "./given-inputs.ts";
import { splitItems } from "./split-items.ts";
import { complexities, workTypes } from "./work-type.ts";

const text = z._default(z.string().check(z.trim()), "");

const list = z.union([
  z.pipe(z.string(), z.transform(splitItems)),
  z.array(z.string().check(z.trim())),
]);

const items = z._default(
  z.pipe(
    list,
    z.transform((all: readonly string[]) => all.filter((item) => item !== "")),
  ),
  [],
);

/** What a spec is generated from: the same for flags and prompts of the command line, the web form, and `/spec new`. */
export const specInputs = z.strictObject({
  title: z
    .string()
    .check(z.trim(), z.minLength(1, "A spec needs a title"), z.maxLength(200)),
  type: z.optional(z.enum(workTypes)),
  complexity: z.optional(z.enum(complexities)),
  audience: text,
  summary: text,
  goals: items,
  nonGoals: items,
  requirements: items,
  architecture: text,
  interfaces: items,
  data: items,
  criteria: items,
  risks: items,
  questions: items,
  prd: text,
  sections: z._default(z.record(z.string(), text), {}),
} satisfies Record<keyof GivenInputs, z.ZodMiniType>);

export type SpecInputs = z.output<typeof specInputs>;
