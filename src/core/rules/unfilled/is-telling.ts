import type { Block } from "../../document/spec-document.ts";
import { isNotApplicable } from "../not-applicable.ts";
import { saysNothingOfItsOwn } from "./generic-words.ts";
import {
  imperativeStart,
  imperativeStartAbroad,
} from "./instruction-phrases.ts";

const maxBlocks = 8;
const maxWords = 80;

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
  const bare = text.replaceAll(/\([^()]*\)/g, " ");
  if (/[`\d]/.test(bare)) return false;
  return (
    imperativeStart.test(text) ||
    imperativeStartAbroad(text).test(text) ||
    /^[^.!?。？]+[?？]$/u.test(text.trim())
  );
}
