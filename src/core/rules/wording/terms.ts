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
  let names: readonly string[] | undefined;
  let text: string | undefined;
  return (sentence, index, word) => {
    const phrase = withNextWord(sentence, index, word);
    const lower = word.toLowerCase();
    names ??= namesIn(document);
    if (names.some((name) => name.includes(phrase ?? lower))) return true;
    if (phrase === undefined) return false;
    text ??= document.text.toLowerCase().replaceAll(/\s+/g, " ");
    return text.split(phrase).length - 1 >= recurrence;
  };
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
