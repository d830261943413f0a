import { isAscii } from "../../twin-pattern.ts";
import { inOneLine, sentencesOf } from "../sentences.ts";
import { isCondition, isConditionAbroad } from "./conditions.ts";
import type { EmptyClaim } from "./empty-claim.ts";
import { emptyClaims } from "./empty-claims.ts";
import {
  hasExactText,
  hasMeasure,
  saysHow,
  withoutAll,
  withoutLoads,
  withoutSizes,
} from "./measures.ts";
import { patternsBeyondLatin } from "./patterns-beyond-latin.ts";
import { pickFrom } from "./pick-from.ts";
import {
  isBracketed,
  isChoice,
  isMoment,
  isName,
  isQuoted,
  withoutLabel,
} from "./standing.ts";
import { lists, starts } from "./statement-beginnings.ts";
import {
  type StatementPatterns,
  statementPatterns,
} from "./statement-patterns.ts";
import type { TermFinder } from "./terms.ts";
import {
  bareComparative,
  baseline,
  emptyOutcomes,
  relativeTargets,
} from "./untestable-phrases.ts";
import type { VaguePattern } from "./vague-pattern.ts";
import { vaguePatterns } from "./vague-patterns.ts";
import type { WeaknessKind } from "./weakness-kind.ts";
import { indexByWords, type NeedsWords } from "./word-index.ts";

/** Words in a statement that keep it from being testable. */
export interface Weakness {
  readonly kind: WeaknessKind;
  /** As written. */
  readonly text: string;
  /** Words that are as often harmless as not are only hinted at. */
  readonly isHint: boolean;
}

/** Looks for one sort of weakness, among the patterns that the words of the sentence leave. */
type Find = (
  sentence: string,
  near: Near,
  isTerm: TermFinder,
) => Weakness | undefined;

const byWords: readonly Find[] = [findEmptyOutcome, findRelative, findVague];
const byEverything: readonly Find[] = [...byWords, findClaim];

/** No criterion is longer; a page of a single sentence is not worth the time. */
const longest = 4000;

/**
 * The first thing in a statement that nobody could test, most telling first; undefined where it can be tested. How a sentence is built
 * says something of criteria, little of other text: there, look for words alone.
 */
export function findWeakness(
  statement: string,
  isTerm: TermFinder,
  own?: RegExp,
  look: "everything" | "words" = "everything",
): Weakness | undefined {
  const text = inOneLine(statement.slice(0, longest));
  const near = patternsNear(text, own);
  if (near === undefined) return undefined;
  const sentences = sentencesOf(withoutLabel(text), ".;!?。；");
  let hint: Weakness | undefined;
  for (const find of look === "words" ? byWords : byEverything) {
    for (const sentence of sentences) {
      const weakness = find(sentence, near, isTerm);
      if (weakness?.isHint === false) return weakness;
      hint ??= weakness;
    }
  }
  return hint;
}

/** What a text may fit of the patterns of the languages that it may be in, by its words. */
interface Near {
  readonly vague: readonly Omit<VaguePattern, "needs">[];
  readonly claims: readonly EmptyClaim[];
  readonly patterns: ReadonlySet<NeedsWords>;
}

/** `own`: vague words of a team, to be looked for everywhere. Undefined where nothing is. */
function patternsNear(text: string, own: RegExp | undefined): Near | undefined {
  const isLatin = isAscii(text) || !beyondLatin.test(text);
  const { pickVague, pickClaims, near } = isLatin ? inLatin() : inAll();
  const patterns = near(text);
  if (patterns.size === 0 && own === undefined) return undefined;
  const left = pickVague(patterns);
  return {
    vague:
      own === undefined
        ? left
        : [{ kind: "quality", pattern: () => own, hints: /(?!)/ }, ...left],
    claims: pickClaims(patterns),
    patterns,
  };
}

/** Made when it is first asked for: most commands read no statement. */
function inLatin(): Pickers {
  madeInLatin ??= pickersOf(latin());
  return madeInLatin;
}

function inAll(): Pickers {
  madeInAll ??= pickersOf(join(latin(), patternsBeyondLatin()));
  return madeInAll;
}

interface Pickers {
  readonly pickVague: (near: Near["patterns"]) => Near["vague"];
  readonly pickClaims: (near: Near["patterns"]) => Near["claims"];
  readonly near: StatementPatterns["near"];
}

function pickersOf({ vague, claims, near }: StatementPatterns): Pickers {
  return { pickVague: pickFrom(vague), pickClaims: pickFrom(claims), near };
}

function latin(): StatementPatterns {
  readLatin ??= {
    vague: vaguePatterns,
    claims: emptyClaims,
    near: indexByWords(statementPatterns, { starts, lists }),
  };
  return readLatin;
}

function join(one: StatementPatterns, other: StatementPatterns) {
  return {
    vague: [...one.vague, ...other.vague],
    claims: [...one.claims, ...other.claims],
    near: (text: string) => new Set([...one.near(text), ...other.near(text)]),
  };
}

let readLatin: StatementPatterns | undefined;
let madeInLatin: Pickers | undefined;
let madeInAll: Pickers | undefined;

const beyondLatin = /[\u0370-\u1DFF\u2E80-\uD7FF\uF900-\uFAFF]/;

function findEmptyOutcome(sentence: string, near: Near): Weakness | undefined {
  let hint: Weakness | undefined;
  for (const phrase of emptyOutcomes) {
    if (!near.patterns.has(phrase)) continue;
    const match = phrase.pattern.exec(sentence);
    if (match === null) continue;
    if (isCondition(sentence, match.index)) continue;
    if (isBracketed(sentence, match.index)) continue;
    const behind = sentence.slice(match.index + match[0].length);
    const told = phrase.unlessMeasured === true ? sentence : match[0];
    if (isMeasured(withoutSizes(behind)) || hasMeasure(told)) continue;
    const weakness = { kind: "outcome", text: match[0] } as const;
    // "Conflicts are handled (the last write wins)" says at least something, and so does "without scrolling".
    if (!/^ \(.{4}| without (?:horizontal|\p{L}+ing)\b/u.test(behind))
      return { ...weakness, isHint: false };
    hint ??= { ...weakness, isHint: true };
  }
  return hint;
}

function findRelative(sentence: string, near: Near): Weakness | undefined {
  for (const phrase of relativeTargets) {
    if (!near.patterns.has(phrase)) continue;
    const target = phrase.pattern.exec(sentence);
    if (target === null) continue;
    if (baseline.test(sentence)) return undefined;
    return { kind: "relative", text: target[0], isHint: false };
  }
  if (!near.patterns.has(bareComparative)) return undefined;
  const comparison = bareComparative.pattern.exec(sentence);
  if (comparison === null || isMeasured(sentence)) return undefined;
  if (comparison.index > 0 && /^\p{Lu}/u.test(comparison[0])) return undefined;
  return { kind: "comparison", text: comparison[0], isHint: true };
}

function findVague(
  sentence: string,
  near: Near,
  isTerm: TermFinder,
): Weakness | undefined {
  let measured: boolean | undefined;
  let hint: Weakness | undefined;
  for (const { kind, pattern, hints } of near.vague) {
    const words = pattern(sentence);
    // Most sentences have none, and `matchAll` makes a pattern of its own before it looks.
    if (sentence.search(words) < 0) continue;
    for (const match of sentence.matchAll(words)) {
      const text = match[0];
      if (isQuoted(sentence, match.index)) continue;
      if (isName(sentence, match.index, text)) continue;
      if (isTerm(sentence, match.index, text)) continue;
      if (isConditionAbroad(sentence, match.index, text)) continue;
      if (kind !== "escape" && kind !== "openList") {
        measured ??= hasMeasure(withoutLoads(sentence));
        if (
          kind === "manner"
            ? saysHow(sentence, text)
            : measured || hasExactText(sentence.slice(match.index))
        )
          continue;
      }
      const isHint =
        hints.test(text) ||
        isChoice(sentence, match.index) ||
        isBracketed(sentence, match.index);
      if (!isHint) return { kind, text, isHint };
      if (!isMoment(sentence, match.index)) hint ??= { kind, text, isHint };
    }
  }
  return hint;
}

function findClaim(
  sentence: string,
  near: Near,
  isTerm: TermFinder,
): Weakness | undefined {
  let hint: Weakness | undefined;
  let measured: boolean | undefined;
  for (const claim of near.claims) {
    const { kind, pattern, isHint = false, evenMeasured } = claim;
    const match = pattern(sentence).exec(sentence);
    if (match === null) continue;
    const [text] = match;
    if (isQuoted(sentence, match.index)) continue;
    if (isCondition(sentence, match.index)) continue;
    if (isConditionAbroad(sentence, match.index, text)) continue;
    if (isTerm(sentence, match.index, text)) continue;
    measured ??= isMeasured(withoutAll(sentence));
    if (measured && evenMeasured !== true) continue;
    if (!isHint && !isBracketed(sentence, match.index))
      return { kind, text, isHint };
    hint ??= { kind, text, isHint: true };
  }
  return hint;
}

function isMeasured(sentence: string): boolean {
  return hasMeasure(sentence) || hasExactText(sentence);
}
