import { twinPattern } from "../../twin-pattern.ts";
import type { Line } from "../line.ts";
import { trimOff } from "../trim.ts";
import { firstWord, startAtWord } from "./first-word.ts";
import { type Grammar, grammarsOf } from "./grammars.ts";
import type { StepPart } from "./step-part.ts";
import { stepWords } from "./step-words.ts";
import type { Step } from "./step.ts";

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
  let marks: readonly number[] | undefined;
  let best: readonly Step[] = [];
  for (const grammar of grammarsOf(bare)) {
    if (grammar.isEveryday && !isLenient) continue;
    const word = grammar.start(bare).exec(bare)?.[0];
    if (word === undefined) continue;
    marks ??= markedStarts(runs, bare);
    if (!startsLikeKeyword(word) && !marks.includes(0)) continue;
    const steps = split(bare, word, grammar, marks, isLenient);
    // Languages share words (`Dado`): the one that finds more steps is meant.
    if (steps.length > best.length) best = steps;
  }
  return best;
}

/** A cheap look at the first word: of steps, of scenarios and of requirements in EARS. */
export function canStartStep(text: string): boolean {
  const start = startAtWord(text);
  const word = firstWord(start);
  return (
    grammarsOf(start).length > 0 ||
    scenarioWords.has(word) ||
    earsWords.has(word)
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

/** What a keyword on its own stands for: the heading or cell `Given`. */
export function partOfWord(text: string): StepPart | undefined {
  const [step, ...more] = stepsOf(text.trim(), [], true);
  return step?.text === "" && more.length === 0 ? step.part : undefined;
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
  if (text.length <= 2 && /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(text))
    return false;
  return grammarsOf(text).some(
    ({ start }) => start(text).exec(text)?.[0].trim() === text,
  );
}

/** A keyword and what it says of its step. */
interface Cut {
  readonly at: number;
  readonly end: number;
  readonly part: StepPart;
  readonly isMarked: boolean;
}

/** The steps of a text that starts with a keyword, `first`. */
function split(
  text: string,
  first: string,
  grammar: Grammar,
  marks: readonly number[],
  isLenient: boolean,
): readonly Step[] {
  const cuts = [cutOf(0, first, grammar, marks)];
  const anywhere = grammar.anywhere(text);
  anywhere.lastIndex = first.length;
  for (;;) {
    const word = anywhere.exec(text)?.[1];
    if (word === undefined) break;
    const cut = cutOf(anywhere.lastIndex - word.length, word, grammar, marks);
    if (cut.isMarked || isBoundary(text, cut, word, isLenient)) cuts.push(cut);
  }
  const kept = withoutAsides(cuts);
  return kept.map(({ at, end, part, isMarked }, index) => ({
    part,
    text: trimStep(text.slice(end, kept[index + 1]?.at)),
    isMarked,
    isClear: isMarked || startsLikeKeyword(text.slice(at, end)),
  }));
}

function cutOf(
  at: number,
  word: string,
  grammar: Grammar,
  marks: readonly number[],
): Cut {
  return {
    at,
    end: at + word.length,
    part: grammar.partOf(word),
    isMarked: marks.includes(at) || isCapitals(word),
  };
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
  { at, part }: Cut,
  word: string,
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
function markedStarts(runs: Line["runs"], text: string): readonly number[] {
  if (runs.every(isPlain)) return noMarks;
  let whole = "";
  for (const run of runs) whole += run.text;
  const starts: number[] = [];
  let at = -whole.indexOf(text);
  for (const run of runs) {
    if (run.look !== "plain") {
      const start = at + run.text.length - run.text.trimStart().length;
      if (start >= 0) starts.push(start);
    }
    at += run.text.length;
  }
  return starts;
}

function isPlain({ look }: Line["runs"][number]): boolean {
  return look === "plain";
}

const noMarks: readonly number[] = [];

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
