import type { SpecDocument } from "../../document/spec-document.ts";

/** Tells whether a vague word is part of a name that the document uses, such as "effective scope" or "fast lane". */
export type TermFinder = (
  sentence: string,
  index: number,
  word: string,
) => boolean;

/** A phrase that stands this often is a term. */
const recurrence = 3;

/** Names are what the glossary, the title or a heading says, and what recurs word for word. */
export function createTermFinder(document: SpecDocument): TermFinder {
  const known = finders.get(document);
  if (known !== undefined) return known;
  const finder = termFinderOf(document);
  finders.set(document, finder);
  return finder;
}

/** Criteria and requirements are asked about the same words. */
const finders = new WeakMap<SpecDocument, TermFinder>();

function termFinderOf(document: SpecDocument): TermFinder {
  let names: readonly string[] | undefined;
  let text: string | undefined;
  const recurs = new Map<string, boolean>();
  return (sentence, index, word) => {
    const phrase = withNextWord(sentence, index, word);
    const lower = word.toLowerCase();
    names ??= namesIn(document);
    if (names.some((name) => name.includes(phrase ?? lower))) return true;
    if (phrase === undefined) return false;
    const answer = recurs.get(phrase);
    if (answer !== undefined) return answer;
    text ??= document.text.toLowerCase().replaceAll(/\s+/g, " ");
    const isOften = standsOften(phrase, text);
    recurs.set(phrase, isOften);
    return isOften;
  };
}

function standsOften(phrase: string, text: string): boolean {
  let from = 0;
  for (let times = 0; times < recurrence; times += 1) {
    const at = text.indexOf(phrase, from);
    if (at === -1) return false;
    from = at + phrase.length;
  }
  return true;
}

function withNextWord(
  sentence: string,
  index: number,
  word: string,
): string | undefined {
  const behind = sentence.slice(index + word.length);
  const next = /^[ -](\p{L}{3,})/u.exec(behind)?.[0];
  return next === undefined ? undefined : (word + next).toLowerCase();
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
