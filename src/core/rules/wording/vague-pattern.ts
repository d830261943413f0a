import { twinPattern } from "../../twin-pattern.ts";
import { isUnspaced, withLetters } from "./letters.ts";
import type { VagueWords } from "./vague-words.ts";
import type { NeedsWords } from "./word-index.ts";

export interface VaguePattern extends NeedsWords {
  readonly kind: keyof VagueWords;
  /** For a sentence: the pattern with which to look for all of them. */
  readonly pattern: (sentence: string) => RegExp;
  /** Which of its words are only hints. */
  readonly hints: RegExp;
}

const kinds = ["escape", "openList", "quality", "manner", "quantity"] as const;

/** Often right: bound by an event, or explained by what stands around. */
const usualHints =
  /^(?:configurable|customi[sz]able|dynamically|time[- ]limited|good|gradually|ideally|immediately|many|minimal|modern|normally|proper|simultaneously|relevant|soon|typically|usually|securely|useful|carefully|descriptive|frequently|generally|informative|lightweight|mostly|periodically|powerful|regularly|streamlined|thorough|various|best practices?|efficient|flexible|reliable|comprehensive|extensive|significant|accurate|критичн.*|стабильн.*|com segurança|con seguridad|en toute sécurité|主要な|確実に|稳定|정확하게|주요)$/i;

export function vaguePatternsOf(
  languages: readonly VagueWords[],
  hints = usualHints,
): readonly VaguePattern[] {
  return kinds.flatMap((kind) =>
    languages
      .map((words) => words[kind])
      .filter((terms) => terms.length > 0)
      .map((terms) => ({
        kind,
        get needs() {
          return terms.map(needOf).join("|");
        },
        pattern: twinPattern(() => patternOf(terms), "gi"),
        hints,
      })),
  );
}

function patternOf(terms: readonly string[]): string {
  const spaced = terms.filter((term) => !isUnspaced(term)).map(withEnding);
  const others = terms.filter(isUnspaced).map(withLetters);
  if (spaced.length === 0) return others.join("|");
  return [
    `(?<![\\p{L}\\p{N}-])(?:${spaced.join("|")})(?![\\p{L}\\p{N}]|-[\\p{L}])`,
    ...others,
  ].join("|");
}

/** The only words of this one that few sentences have stand at its end. */
function needOf(term: string): string {
  return term.endsWith("as possible") ? "as possible" : term;
}

function withEnding(term: string): string {
  return withLetters(term.replace(/\*$/, "[\\p{L}]*"));
}
