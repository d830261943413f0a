import { twinPattern } from "../../twin-pattern.ts";
import { isUnspaced, withLetters } from "./letters.ts";
import { english, type VagueWords } from "./vague-words.ts";
import { otherLanguages } from "./vague-words-abroad.ts";
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
const hints =
  /^(?:configurable|time[- ]limited|good|gradually|ideally|immediately|many|minimal|modern|normally|proper|simultaneously|relevant|soon|typically|usually|securely|useful|various|best practices?|efficient|flexible|reliable|comprehensive|extensive|significant|accurate|критичн.*|стабильн.*|com segurança|con seguridad|en toute sécurité|主要な|確実に|稳定|정확하게|주요)$/i;

/** Read with the words around them: "a clear message", not "clear the cart"; "consistent order", not "consistent with". */
const inContext =
  /(?<=\b(?:an?|for|the|with|provides?|displays?|shows?|sees?|returns?|receives?|is|are|be|more) )clear\b(?! (?:button|icon|link|all|text|caches?|filters?|history|action|command|data|chat|cart|that|of)\b)|\bclearly\b|(?<!eventually )\bconsistent(?:ly)?\b(?!-| (?:with|across|between|among))|(?<=\ban? )(?:short|brief)\b(?= (?!form\b|link\b|id\b|circuit\b|name\b|code\b|url\b))|\binstant\b(?!-| messag)|(?<!\bnot )\benough\b|(?<=\b(?:an?|with|as|displays?|implements?|provides?|shows?|supports?) )(?:basic|simple)\b(?! (?:auth|html|http|name|object|string|text|type))|\bin an? (?:\w+ )?(?:clear|consistent|efficient|logical|reasonable|reliable|repeatable|safe|secure|sensible|structured|timely) (?:fashion|manner|order|way)\b/gi;

const openEnd = /(?<=\w)(?:\.{3}|\u2026)(?=\s*$)/g;

export const vaguePatterns: readonly VaguePattern[] = [
  ...kinds.flatMap((kind) =>
    [english, ...otherLanguages]
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
  ),
  {
    kind: "quality",
    needs:
      "clear|clearly|consistent|consistently|short|brief|instant|enough|basic|simple|fashion|manner|order|way",
    pattern: () => inContext,
    hints: /(?!)/,
  },
  {
    kind: "openList",
    needs: "[.][.][.]|…",
    pattern: () => openEnd,
    hints: /(?!)/,
  },
];

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
