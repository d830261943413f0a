import type { EmptyClaim } from "../empty-claim.ts";
import type { VagueWords } from "../vague-words.ts";

/** What of a language other than English keeps a statement from being testable. */
export interface WordingAbroad extends VagueWords {
  readonly claims: readonly EmptyClaim[];
}
