import { z } from "zod";

import { splitItems } from "./split-items.ts";
import { complexities, workTypes } from "./work-type.ts";

const text = z.string().trim().default("");

const items = z
  .union([z.string().transform(splitItems), z.array(z.string().trim())])
  .transform((list) => list.filter((item) => item !== ""))
  .default([]);

/** What a spec is generated from: the same for flags and prompts of the command line, the web form, and `/spec new`. */
export const specInputs = z.strictObject({
  title: z.string().trim().min(1, "A spec needs a title").max(200),
  type: z.enum(workTypes).optional(),
  complexity: z.enum(complexities).optional(),
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
  /** Path or address of the PRD that this spec serves. */
  prd: text,
});

export type SpecInputs = z.output<typeof specInputs>;

/** What may be given; everything but the title can be left out. */
export type GivenInputs = z.input<typeof specInputs>;
