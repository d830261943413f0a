import { twinPattern } from "../../twin-pattern.ts";
import { firstWord } from "./first-word.ts";
import { grammarPlaces } from "./grammar-places.ts";
import { type StepPart, stepParts, type StepWords } from "./step-part.ts";
import { stepWords } from "./step-words.ts";

/** How the steps of a scenario start in one language. */
export interface Grammar {
  readonly start: (text: string) => RegExp;
  /** A keyword is its group, behind what is no letter. */
  readonly anywhere: (text: string) => RegExp;
  /** What a keyword stands for, as it is written. */
  readonly partOf: (word: string) => StepPart;
  readonly isEveryday: boolean;
}

const grammars: readonly Grammar[] = stepWords.map(grammarOf);
const none: readonly Grammar[] = [];
const grammarsByWord = new Map<string, readonly Grammar[]>();
for (const [word, places] of grammarPlaces) {
  const found = places.split(" ").flatMap((at) => grammars[Number(at)] ?? none);
  grammarsByWord.set(word, found);
}

/** The languages that a line can hold steps in. */
export function grammarsOf(text: string): readonly Grammar[] {
  return grammarsByWord.get(firstWord(text)) ?? none;
}

function grammarOf(words: StepWords): Grammar {
  return {
    isEveryday: words.isEveryday === true,
    start: twinPattern(() => `^(?:${pattern(words)})`, "i"),
    anywhere: twinPattern(
      () => `(?:^|[^\\p{L}\\p{N}_'’-])(${pattern(words)})`,
      "gi",
    ),
    // Nothing folds to letters of keywords but their capitals.
    partOf(word) {
      const small = word.toLowerCase();
      return stepParts.find((part) => words[part].includes(small)) ?? "more";
    },
  };
}

function pattern(words: StepWords): string {
  const all = stepParts.flatMap((part) => words[part]);
  return words.isEveryday === true
    ? `(?:${all.join("|")})(?=\\s*[:：])`
    : alternatives(all);
}

/**
 * Words of letters end at a word's end, single letters before a blank (`E/I` is no step); Chinese, Japanese and Korean ones run on, but
 * for nouns, which begin many others: `操作` is a step, `操作ログ` is none.
 */
function alternatives(words: readonly string[]): string {
  return words
    .map((word) => {
      if (unspacedNoun.test(word)) return `${word}(?=[\\s:：、,]|$)`;
      if (/^[当當]$/.test(word)) return `${word}(?![前日天月年地然中選选])`;
      if (word === "만일") return `${word}(?!의)`;
      if (word === "주어진") return `${word}(?! 상[태황])`;
      if (!/\p{Script=Latin}$|\p{Script=Cyrillic}$/u.test(word)) return word;
      return word.length === 1
        ? `${word}(?!\\S)`
        : `${word}(?![\\p{L}\\p{N}_-])`;
    })
    .join("|");
}

const unspacedNoun = /(?:前提|操作|条件|結果|조건)$/;
