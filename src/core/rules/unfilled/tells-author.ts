import { inOneLine } from "../sentences.ts";
import {
  authorInstructions,
  mayInstruct,
  paragraphInstructions,
} from "./instruction-phrases.ts";
import { abroad, advice, gap } from "./marks.ts";

/** Whether a sentence in a text talks to the author, by its words alone. `marks`: what `lookAt` found in it. */
export function tellsAuthor(
  text: string,
  marks: number,
  isParagraph: boolean,
): boolean {
  const mayAdvise = (marks & advice) !== 0;
  if (!mayAdvise && !(isParagraph && (marks & abroad) !== 0)) return false;
  const flat = (marks & gap) === 0 ? text : inOneLine(text);
  return (
    (mayAdvise &&
      mayInstruct.test(flat) &&
      authorInstructions.some((pattern) => pattern.test(flat))) ||
    (isParagraph && paragraphInstructions.some((pattern) => pattern.test(flat)))
  );
}
