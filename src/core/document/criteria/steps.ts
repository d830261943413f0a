import type { Line } from "../lines.ts";
import { twinPattern } from "../../twin-pattern.ts";
import { trimOff } from "../trim.ts";
import { type StepWords, stepWords } from "./step-words.ts";

export type StepPart = "given" | "when" | "outcome" | "more";

/** A step of a scenario; `text` is without its keyword. */
export interface Step {
  readonly part: StepPart;
  readonly text: string;
  /** In bold or capitals: a keyword beyond doubt. */
  readonly isMarked: boolean;
  /** Written with a capital where the language has them: meant as a keyword. */
  readonly isClear: boolean;
}

interface Grammar {
  /** First words of its keywords: its patterns, which are slow to compile, are kept for lines that start with one. */
  readonly firstWords: ReadonlySet<string>;
  readonly start: (text: string) => RegExp;
  /** A keyword is its group, behind what is no letter. */
  readonly anywhere: (text: string) => RegExp;
  /** What a keyword stands for, as it is written. */
  readonly partOf: (word: string) => StepPart;
}

/** First words are not looked at any further. */
const maxWord = 20;
const parts = ["given", "when", "outcome", "more"] as const;
const grammars: readonly Grammar[] = stepWords.map(grammarOf);
/** By first words, and for languages without spaces first characters: most lines are ruled out by these. */
const grammarsByWord = new Map<string, readonly Grammar[]>();
for (const grammar of grammars) {
  for (const word of grammar.firstWords) {
    const others = grammarsByWord.get(word) ?? [];
    grammarsByWord.set(word, [...others, grammar]);
  }
}
const scenarioWords: ReadonlySet<string> = new Set(
  stepWords.flatMap(({ scenario }) => scenario.map(firstWord)),
);
const earsWords: ReadonlySet<string> = new Set(["while", "if", "where"]);
const scenarioTitle = twinPattern(
  `^[^\\p{L}\\p{N}]*(?:${stepWords.flatMap(({ scenario }) => scenario).join("|")})(?:\\s*[:：]|\\s+[\\p{L}\\p{N}#-]|\\s*\\d)`,
  "i",
);

/**
 * The steps of a text that starts with a keyword: one, or all of `Given …, when …, then …`. Keywords in small letters count
 * behind a comma, and anywhere where `isLenient`. The runs say what is bold; the text is one line of them, or its end.
 */
export function stepsOf(
  text: string,
  runs: Line["runs"],
  isLenient: boolean,
): readonly Step[] {
  const bare = startAtWord(text);
  const spoken = grammarsOf(bare);
  if (spoken.length === 0) return [];
  let marks: ReadonlySet<number> | undefined;
  let best: readonly Step[] = [];
  for (const grammar of spoken) {
    const match = grammar.start(bare).exec(bare);
    if (match === null) continue;
    marks ??= markedStarts(runs, bare);
    if (!startsLikeKeyword(match[0]) && !marks.has(0)) continue;
    const steps = split(bare, grammar, marks, isLenient);
    // Languages share words (`Dado`): the one that finds more steps is meant.
    if (steps.length > best.length) best = steps;
  }
  return best;
}

/** A cheap look at the first word: of steps, of scenarios and of requirements in EARS. */
export function canStartStep(text: string): boolean {
  const word = firstWord(startAtWord(text));
  return (
    grammarsByWord.has(word) || scenarioWords.has(word) || earsWords.has(word)
  );
}

/** The step of a line that holds one, as in Gherkin itself. */
export function firstStep(text: string): Step | undefined {
  for (const grammar of grammarsOf(text)) {
    const word = grammar.start(text).exec(text)?.[0];
    if (word === undefined) continue;
    return {
      part: grammar.partOf(word),
      text: trimStep(text.slice(word.length)),
      isMarked: true,
      isClear: true,
    };
  }
  return;
}

/** `Scenario: Log in` or `Scenario 2`; the bare word names a section of scenarios. */
export function isScenarioTitle(text: string): boolean {
  return (
    scenarioWords.has(firstWord(startAtWord(text))) &&
    scenarioTitle(text).test(text)
  );
}

/** A keyword alone, as in `**Given**:`. Single letters, "and" in some languages, are labels as well. */
export function isStepWord(text: string): boolean {
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(text)) return false;
  return grammarsOf(text).some(
    ({ start }) => start(text).exec(text)?.[0].trim() === text,
  );
}

interface Cut extends Omit<Step, "text"> {
  readonly at: number;
  readonly end: number;
}

function split(
  text: string,
  grammar: Grammar,
  marks: ReadonlySet<number>,
  isLenient: boolean,
): readonly Step[] {
  const cuts: Cut[] = [];
  const anywhere = grammar.anywhere(text);
  anywhere.lastIndex = 0;
  for (;;) {
    const word = anywhere.exec(text)?.[1];
    if (word === undefined) break;
    const end = anywhere.lastIndex;
    const at = end - word.length;
    const part = grammar.partOf(word);
    const isMarked = marks.has(at) || isCapitals(word);
    if (at > 0 && !isMarked && !isBoundary(text, at, word, part, isLenient))
      continue;
    const isClear = isMarked || startsLikeKeyword(word);
    cuts.push({ at, end, part, isMarked, isClear });
  }
  return withoutAsides(cuts).map(
    ({ end, part, isMarked, isClear }, index, all) => ({
      part,
      text: trimStep(text.slice(end, all[index + 1]?.at)),
      isMarked,
      isClear,
    }),
  );
}

/** Behind a Then in bold, a plain "when" belongs to what comes of it. */
function withoutAsides(cuts: readonly Cut[]): readonly Cut[] {
  const [first] = cuts;
  return first?.isMarked === true && first.part === "outcome"
    ? cuts.filter(({ isMarked }) => isMarked)
    : cuts;
}

function isBoundary(
  text: string,
  at: number,
  word: string,
  part: StepPart,
  isLenient: boolean,
): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  const isBehindStop = /[,;.:，、。；–—|/-]$/.test(before);
  if (part === "more") return isBehindStop && startsLikeKeyword(word);
  if (part === "given") return false;
  return isBehindStop || startsLikeKeyword(word) || isLenient;
}

function trimStep(text: string): string {
  return trimOff(text, " \t\n:：,，、;；|–—/-");
}

/** Offsets in `text` at which a run in bold, italics or code starts. */
function markedStarts(runs: Line["runs"], text: string): ReadonlySet<number> {
  if (runs.every(({ look }) => look === "plain")) return noMarks;
  const starts = new Set<number>();
  let at = -runs
    .map((run) => run.text)
    .join("")
    .indexOf(text);
  for (const run of runs) {
    const indent = run.text.length - run.text.trimStart().length;
    if (run.look !== "plain" && at + indent >= 0) starts.add(at + indent);
    at += run.text.length;
  }
  return starts;
}

const noMarks: ReadonlySet<number> = new Set();

function startsLikeKeyword(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

function isCapitals(word: string): boolean {
  return (
    word.length > 1 &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase()
  );
}

function firstWord(text: string): string {
  let end = 0;
  while (end < maxWord && isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === maxWord || !(text.charCodeAt(end) > 127))
    return text.slice(0, Math.max(end, 1)).toLowerCase();
  const word = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,20}/u.exec(text);
  return (word?.[0] ?? text.charAt(0)).toLowerCase();
}

function isPlainLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

/** From the first letter or digit on. */
function startAtWord(text: string): string {
  if (/^[A-Za-z\d]/.test(text)) return text;
  return text.replace(/^[^\p{L}\p{N}]+/u, "");
}

/** The languages that a line can hold steps in. */
function grammarsOf(text: string): readonly Grammar[] {
  return grammarsByWord.get(firstWord(text)) ?? [];
}

function grammarOf(words: StepWords): Grammar {
  return {
    firstWords: new Set(parts.flatMap((part) => words[part].map(firstWord))),
    start: twinPattern(`^(?:${pattern(words)})`, "i"),
    anywhere: twinPattern(`(?:^|[^\\p{L}\\p{N}_'’-])(${pattern(words)})`, "gi"),
    partOf: (word) => partOf(words, word.toLowerCase()),
  };
}

/** Nothing folds to letters of keywords but their capitals. */
function partOf(words: StepWords, keyword: string): StepPart {
  return parts.find((part) => words[part].includes(keyword)) ?? "more";
}

function pattern(words: StepWords): string {
  return parts.map((part) => alternatives(words[part])).join("|");
}

/** Words of letters end at a word's end, single letters before a blank (`E/I` is no step); Chinese, Japanese and Korean ones run on. */
function alternatives(words: readonly string[]): string {
  return words
    .map((word) => {
      if (!/\p{Script=Latin}$|\p{Script=Cyrillic}$/u.test(word)) return word;
      return word.length === 1
        ? `${word}(?!\\S)`
        : `${word}(?![\\p{L}\\p{N}_-])`;
    })
    .join("|");
}
