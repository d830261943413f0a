import type { TermFinder } from "./terms.ts";

const codeSpan = /(`+)[^`]+\1/g;

/** Takes what stands in code for a name as well: the plain text of a statement no longer says where its code was. */
export function orInCode(isTerm: TermFinder, source: string): TermFinder {
  if (!source.includes("`")) return isTerm;
  return (sentence, index, word) =>
    isOnlyInCode(source, word.toLowerCase()) || isTerm(sentence, index, word);
}

/** Asked of the few words that might be weak. */
function isOnlyInCode(source: string, word: string): boolean {
  const code = (source.match(codeSpan) ?? []).join("\n").toLowerCase();
  return (
    code.includes(word) &&
    !source.replaceAll(codeSpan, " ").toLowerCase().includes(word)
  );
}
