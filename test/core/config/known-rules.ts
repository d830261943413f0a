import { z } from "zod";

import type { KnownRule } from "../../../src/core/config/config-schema.ts";

/** Stand for the registry: one rule with options, one without. */
export const knownRules: readonly KnownRule[] = [
  {
    id: "criterion-testable",
    description: "Require criteria that can fail",
    options: z.strictObject({ words: z.array(z.string()).optional() }),
  },
  {
    id: "section-order",
    description: "Keep sections in the template's order",
    options: z.strictObject({}),
  },
];
