import type { EmptyClaim } from "./empty-claim.ts";
import { emptyClaims } from "./empty-claims.ts";
import {
  bareComparative,
  emptyOutcomes,
  relativeTargets,
} from "./untestable-phrases.ts";
import type { VaguePattern } from "./vague-pattern.ts";
import { vaguePatterns } from "./vague-patterns.ts";
import type { NeedsWords } from "./word-index.ts";

/** What is looked for in statements of some languages. */
export interface StatementPatterns {
  readonly vague: readonly VaguePattern[];
  readonly claims: readonly EmptyClaim[];
  /** Which of them a text may fit, and of what is looked for in any language. */
  readonly near: (text: string) => ReadonlySet<NeedsWords>;
}

/** All that is looked for in every statement. */
export const statementPatterns: readonly NeedsWords[] = [
  ...emptyOutcomes,
  ...relativeTargets,
  bareComparative,
  ...vaguePatterns,
  ...emptyClaims,
];
