import { countFirst } from "../../count-first.ts";
import type { SpecDocument } from "../../document/spec-document.ts";
import { rememberLast } from "../../remember-last.ts";

/** Tells whether a vague word is part of a name that the document uses, such as "effective scope" or "fast lane". */
export type TermFinder = (
  sentence: string,
  index: number,
  word: string,
) => boolean;

/** A phrase that stands this often is a term. */
const recurrence = 3;

/** Names are what the glossary, the title or a heading says, and what recurs word for word. */
export const createTermFinder = rememberLast(termFinderOf);

function termFinderOf(document: SpecDocument): TermFinder {
  const isNamed = createPhraseFinder(() => namesIn(document).join("\n"));
  const recurs = createPhraseFinder(() =>
    document.text.toLowerCase().replaceAll(/\s+/g, " "),
  );
  return (sentence, index, word) => {
    const lower = word.toLowerCase();
    const next = nextWord(sentence, index + word.length);
    if (isNamed(lower, next, 1)) return true;
    if (next === "" || judgements.test(lower)) return false;
    return recurs(lower, next, recurrence);
  };
}

/** Nothing is called by these: "an appropriate error" is as vague the third time. */
const judgements =
  /ly$|^(?:acceptable|adequate|appropriate|clear|correct|good|graceful|helpful|meaningful|proper|reasonable|sufficient|suitable|timely|several|various|numerous)$/;

/** Tells whether words stand in a text so many times with such text behind them. Words are looked for once, whatever stands behind them. */
function createPhraseFinder(
  read: () => string,
): (words: string, behind: string, times: number) => boolean {
  let text: string | undefined;
  const known = new Map<string, readonly string[]>();
  return (words, behind, times) => {
    text ??= read();
    const found = known.get(words) ?? behindAll(words, text);
    known.set(words, found);
    const first = countFirst(found, (one) => one < behind);
    const last = found[first + times - 1];
    return last !== undefined && last.startsWith(behind);
  };
}

/** No word is longer. */
const longest = 60;

/** What follows each time that words stand in a text, in the order of its letters: what starts alike is side by side. */
function behindAll(words: string, text: string): readonly string[] {
  const found: string[] = [];
  let at = words === "" ? -1 : text.indexOf(words);
  while (at >= 0) {
    const end = at + words.length;
    found.push(text.slice(end, end + longest));
    at = text.indexOf(words, end);
  }
  // oxlint-disable-next-line typescript/require-array-sort-compare -- by code units, as `<` compares
  return found.toSorted();
}

/** With the blank or hyphen before it; empty where none follows. */
function nextWord(sentence: string, index: number): string {
  const behind = sentence.slice(index);
  return (/^[ -]\p{L}{3,}/u.exec(behind)?.[0] ?? "").toLowerCase();
}

function namesIn(document: SpecDocument): readonly string[] {
  const glossary = document.sections
    .filter((section) =>
      /\b(?:glossary|terminology|definitions|terms|ubiquitous language|glosario|glossar|glossaire|glossário|用語)\b/.test(
        section.name,
      ),
    )
    .flatMap((section) => section.blocks.map((block) => block.text))
    .map((text) => text.slice(0, 80));
  const title = document.title?.text ?? "";
  return [title, ...glossary].map((name) => name.toLowerCase());
}
