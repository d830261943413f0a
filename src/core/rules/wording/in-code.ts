import type { TermFinder } from "./terms.ts";

const codeSpan = /(`+)[^`]+\1/g;

/** Takes what stands in code for a name as well: the plain text of a statement no longer says where its code was. */
export function orInCode(isTerm: TermFinder, source: string): TermFinder {
  if (!source.includes("`")) return isTerm;
  const prose = source.replaceAll(codeSpan, " ").toLowerCase();
  const code = (source.match(codeSpan) ?? []).join("\n").toLowerCase();
  return (sentence, index, word) => {
    const lower = word.toLowerCase();
    return (
      (code.includes(lower) && !prose.includes(lower)) ||
      isTerm(sentence, index, word)
    );
  };
}
