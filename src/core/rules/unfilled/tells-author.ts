import {
  authorInstructions,
  mayInstruct,
  mayStartAdvice,
  mayStartInstruction,
  paragraphInstructions,
} from "./instruction-phrases.ts";
import { advice, foreign, gap } from "./marks.ts";

/** Whether a sentence in a text talks to the author, by its words alone. `marks`: what `lookAt` found in it. */
export function tellsAuthor(
  text: string,
  marks: number,
  isParagraph: boolean,
): boolean {
  const isAny = (marks & (foreign | gap)) !== 0;
  const flat = isAny ? text.replaceAll(/\s+/g, " ") : text;
  const mayAdvise = isAny || (marks & advice) !== 0;
  return (
    ((mayAdvise || mayStartInstruction.test(flat)) &&
      mayInstruct.test(flat) &&
      authorInstructions.some((pattern) => pattern.test(flat))) ||
    (isParagraph &&
      (mayAdvise || mayStartAdvice.test(flat)) &&
      paragraphInstructions.some((pattern) => pattern.test(flat)))
  );
}
