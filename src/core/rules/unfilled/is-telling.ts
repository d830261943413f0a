import type { Block } from "../../document/spec-document.ts";
import { isNotApplicable } from "../not-applicable.ts";
import { saysNothingOfItsOwn } from "./generic-words.ts";
import {
  imperativeStart,
  imperativeStartAbroad,
} from "./instruction-phrases.ts";

const maxBlocks = 8;
const maxWords = 80;

/** `e.g. answers within a second`. */
const exampleStart =
  /^(?:e\.g\.|for example|z\. ?b\.|p\. ?ej\.|par ex(?:emple|\.)|por ex(?:emplo|\.)|np\.|например|例[:：]|예[:：])/i;
/** `Reason: (business value)`. */
const onlyInParentheses = /^[^:：()]{1,60}[:：]\s*[(（][^()（）]+[)）]$/;

/**
 * Whether a section holds nothing but what somebody would tell an author: imperatives in any language, questions, and lines
 * without a word about the product. Too little by itself, and telling where most sections are like that.
 */
export function isTelling(blocks: readonly Block[], name: string): boolean {
  return (
    blocks.length <= maxBlocks && blocks.every((block) => tells(block, name))
  );
}

function tells({ kind, text, checked }: Block, name: string): boolean {
  if (kind !== "paragraph" && kind !== "item") return false;
  if (checked !== undefined || isNotApplicable(text)) return false;
  if (text.split(/\s+/).length > maxWords) return false;
  if (saysNothingOfItsOwn(text)) return text.toLowerCase() !== name;
  if (exampleStart.test(text) || onlyInParentheses.test(text)) return true;
  const bare = text.replaceAll(/\([^()]*\)/g, " ").trim();
  if (/[`\d]/.test(bare)) return false;
  return (
    imperativeStart.test(text) ||
    imperativeStartAbroad(text).test(text) ||
    isQuestion(bare)
  );
}

/** Also behind a label: `Now: How does it work today?`. */
export function isQuestion(text: string): boolean {
  return /^(?:[^:：?？]{1,60}[:：]\s*)?[^.!?。？]+[?？]$/u.test(text);
}
