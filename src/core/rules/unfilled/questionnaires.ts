import type { Block, Section } from "../../document/spec-document.ts";
import { inOneLine } from "../sentences.ts";
import { isQuestion } from "./is-telling.ts";

const maxSentences = 6;

/** Nothing but questions, and more than one, where questions are not the subject: they wait for their answers. */
export function isQuestionnaire(blocks: readonly Block[]): boolean {
  if (blocks.at(-1)?.text.endsWith("?") !== true) return false;
  const isProse = blocks.every(
    (block) => block.kind === "paragraph" && !block.quoted,
  );
  const text = blocks.map((block) => block.text.trim()).join(" ");
  const sentences = text.split(/(?<=[.?!])\s+/);
  return (
    isProse &&
    sentences.length > 1 &&
    sentences.every((sentence) => sentence.endsWith("?"))
  );
}

/** The same as a list, where a section is about something else than questions. */
export function isListOfQuestions(
  blocks: readonly Block[],
  { kind }: Section,
): boolean {
  return (
    kind !== undefined &&
    blocks.length > 1 &&
    blocks.every(
      (block) =>
        block.kind === "item" &&
        block.checked === undefined &&
        isQuestion(block.text.trim()),
    )
  );
}

/** "What does it cost? Who pays for it? …": one paragraph that starts with two questions has no answer before them. */
export function asksFirst(blocks: readonly Block[]): boolean {
  const [only] = blocks;
  if (blocks.length !== 1 || only?.kind !== "paragraph") return false;
  if (!/[?？]/.test(only.text)) return false;
  const [first = "", second = "", ...others] = inOneLine(only.text).split(
    /(?<=[.?!]) /,
    maxSentences + 1,
  );
  return (
    isQuestion(first) &&
    isQuestion(second) &&
    others.length <= maxSentences - 2 &&
    !others.some((sentence) => says.test(sentence))
  );
}

/** "To mitigate this, we will …": what the author decided, in no question. */
const says =
  /\bwe(?:['’]ll| (?:are|can|do|have|keep|plan|propose|require|use|will))\b[^?]*$/i;

/** Where questions are the subject, as below "What about old clients?". */
export function isOfQuestions(section: Section): boolean {
  return (
    section.kind === "open-questions" ||
    section.heading.endsWith("?") ||
    /\b(?:problem statement|questions?|faq|clarifications?|unknowns|edge cases|discussion)\b/.test(
      section.name,
    )
  );
}
