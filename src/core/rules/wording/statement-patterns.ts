import { emptyClaims } from "./empty-claims.ts";
import {
  bareComparative,
  emptyOutcomes,
  relativeTargets,
} from "./untestable-phrases.ts";
import { vaguePatterns } from "./vague-patterns.ts";
import type { NeedsWords } from "./word-index.ts";

/** All that is looked for in a statement. */
export const statementPatterns: readonly NeedsWords[] = [
  ...emptyOutcomes,
  ...relativeTargets,
  bareComparative,
  ...vaguePatterns,
  ...emptyClaims,
];
