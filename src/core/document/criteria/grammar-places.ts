import { firstWord } from "./first-word.ts";
import { stepParts } from "./step-part.ts";
import { stepWords } from "./step-words.ts";

/**
 * First words of keywords, and for languages without spaces first characters, with the places of their languages in `stepWords`, blanks
 * between: most lines are ruled out by these, and patterns, which are slow to compile, are kept for the others. The bundle has the outcome.
 */
export const grammarPlaces: ReadonlyMap<string, string> = collect();

function collect(): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [at, words] of stepWords.entries()) {
    const first = stepParts.flatMap((part) => words[part].map(firstWord));
    for (const word of new Set(first)) {
      const others = places.get(word);
      places.set(word, others === undefined ? `${at}` : `${others} ${at}`);
    }
  }
  return places;
}
