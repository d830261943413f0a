import { english, type VagueWords } from "./vague-words.ts";
import { otherLanguages } from "./vague-words-abroad.ts";

export interface VaguePattern {
  readonly kind: keyof VagueWords;
  readonly pattern: RegExp;
  /** Which of its words are only hints. */
  readonly hints: RegExp;
}

const kinds = ["escape", "openList", "quality", "manner", "quantity"] as const;

/** Often right: bound by an event, or explained by what stands around. */
const hints =
  /^(?:good|gradually|ideally|immediately|many|minimal|modern|normally|proper|relevant|soon|typically|usually|securely|useful|various|best practices?|efficient|flexible|reliable|comprehensive|extensive|significant)$/i;

/** Read with the words around them: "a clear message", not "clear the cart"; "consistent order", not "consistent with". */
const inContext =
  /(?<=\b(?:an?|the|with|provides?|displays?|shows?|sees?|returns?|receives?|is|are|be|more) )clear\b(?! (?:button|icon|link|all|text|caches?|filters?|history|action|command|data|chat|cart|that|of)\b)|\bclearly\b|\bconsistent(?:ly)?\b(?! (?:with|across|between|among))|(?<=\ban? )(?:short|brief)\b(?= (?!form\b|link\b|id\b|circuit\b|name\b|code\b|url\b))|\binstant\b(?! messag)/gi;

/** Scripts that do not put blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

export const vaguePatterns: readonly VaguePattern[] = [
  ...kinds.map((kind) => ({ kind, pattern: patternOf(kind), hints })),
  { kind: "quality", pattern: inContext, hints: /(?!)/ },
  {
    kind: "openList",
    pattern: /(?<=\w)(?:\.{3}|\u2026)(?=\s*$)/g,
    hints: /(?!)/,
  },
];

function patternOf(kind: keyof VagueWords): RegExp {
  const terms = [english, ...otherLanguages].flatMap((words) => words[kind]);
  const spaced = terms.filter((term) => !unspaced.test(term)).map(withEnding);
  const others = terms.filter((term) => unspaced.test(term));
  const alternatives = [
    `(?<![\\p{L}\\p{N}-])(?:${spaced.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`,
    ...others,
  ];
  return new RegExp(alternatives.join("|"), "giu");
}

function withEnding(term: string): string {
  return term.replace(/\*$/, "\\p{L}*");
}
