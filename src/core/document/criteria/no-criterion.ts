import type { ListItem, RootContent } from "mdast";

import { startsOtherwiseThan } from "../../starts-otherwise.ts";
import { plainText } from "../plain-text.ts";
import { isPlaceholderText } from "./placeholder-text.ts";

/** What stands among criteria and is none: a placeholder, "none", or advice on how to write criteria. */
export function isNoCriterion(text: string): boolean {
  return (
    isPlaceholderText(text) ||
    /^(?:none|n\/a|not applicable|to be (?:defined|determined|done))\b[^\p{L}]*$/iu.test(
      text,
    ) ||
    /^.{0,20}(?:\bnot applicable|\bno aplica|\bentfällt|\bsans objet|해당 ?없음|該当なし|不适用)(?!\p{L})/iu.test(
      text,
    ) ||
    /\bgiven\s*[/,–-]\s*when\s*[/,–-]\s*then\b/i.test(text)
  );
}

/** `See the requirements.`: criteria that stand elsewhere. */
export function isReference(text: string): boolean {
  return /^(?:please )?(?:see|refer to|defined in|described in|kept in|tracked in)\b/i.test(
    text,
  );
}

/** `As a user, I want …`: the story that the nested items are criteria of. */
export function isStorySentence(text: string): boolean {
  return !startsOtherwise(text) && storySentence.test(text);
}

const startsOtherwise = startsOtherwiseThan("acej");

const storySentence =
  /^(?:as an? .{1,80}? i (?:want|need|would like|can)|als .{1,80}? möchte ich|como .{1,80}? (?:quiero|quero|necesito)|en tant que? .{1,80}? je (?:veux|souhaite)|jako .{1,80}? chcę|как .{1,80}? я хочу)/iu;

/** A paragraph that tells an author what to list: "Consider the following in developing the graduation criteria". */
export function isInstruction(node: RootContent): boolean {
  return (
    node.type === "paragraph" &&
    /^(?:consider|define|describe|list|use|write|provide|specify|prefer)\b.*:$/is.test(
      plainText(node).trim(),
    )
  );
}

/** `~~Exports a PDF~~ deferred to phase 2`: struck through, with no more than a remark behind it. A box that is ticked says that it is done. */
export function isTakenBack({ checked, children: [first] }: ListItem): boolean {
  if (first?.type !== "paragraph" || checked === true) return false;
  const text = plainText(first);
  if (!text.startsWith("~~")) return false;
  const [, struck = "", ...others] = text.split("~~");
  return wordsIn(struck) > 2 && wordsIn(others.join(" ")) < 7;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}](?=\s|\W*$)/gu)?.length ?? 0;
}
