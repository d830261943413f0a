import type { Block } from "../../document/spec-document.ts";
import { isNotApplicable } from "../not-applicable.ts";
import { inOneLine } from "../sentences.ts";
import { exampleStart } from "./example-start.ts";
import { isOnlyLink } from "./only-link.ts";
import { saysNothingOfItsOwn, startsWithOwnWords } from "./generic-words.ts";
import {
  imperativeStart,
  imperativeStartAbroad,
} from "./instruction-phrases.ts";
import { announces } from "./topic-phrases.ts";
import {
  colon,
  digit,
  foreign,
  gap,
  opening,
  parenthesis,
  question,
} from "./marks.ts";
import type { TextLook } from "./text-look.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

const maxBlocks = 8;
const maxWords = 80;

/** `Reason: (business value)`. */
const onlyInParentheses = /^[^:：()]{1,60}[:：]\s*[(（][^()（）]+[)）]$/;

/** What may follow an instruction: "Be specific." */
const adviceStart =
  /^(?:avoid|be|can be|consider|could (?:also )?be|focus|give|if (?:not|you)|may (?:also )?(?:be|contain|include)|it (?:can|is|must|should)|keep|make sure|note|refer|reference|this (?:is|helps)|th(?:ese|ey) (?:are|should|will)|try|use)\b/i;

/**
 * Whether a section holds nothing but what somebody would tell an author: imperatives in any language, questions, and lines
 * without a word about the product. Too little by itself, and telling where most sections are like that.
 */
export function isTelling(
  blocks: readonly Block[],
  name: string,
  context: UnfilledContext,
): boolean {
  if (blocks.length > maxBlocks) return false;
  const telling = (block: Block): boolean =>
    tells(block, name, context.lookAt(block));
  return (
    blocks.every(telling) ||
    (blocks.length > 1 &&
      blocks.every(isLabelled) &&
      blocks.filter(telling).length > blocks.length / 2)
  );
}

/** `**Scope:** Clarify what is included`: what of such a list tells its author speaks for all of it. */
function isLabelled({ kind, text }: Block): boolean {
  return kind === "item" && label.test(text);
}

const label = /^[^:：.?!]{1,40}[:：] *(?=\S)/;

function tells(
  block: Block,
  name: string,
  { marks, words }: TextLook,
): boolean {
  const { kind, text, checked } = block;
  if (kind !== "paragraph" && kind !== "item") return false;
  if (checked !== undefined || words > maxWords) return false;
  if (isClearlyOwn(text, marks) || isOnlyLink(block)) return false;
  if (isNotApplicable(text) || isAnswer(text)) return false;
  if (saysNothingOfItsOwn(text))
    return text.toLowerCase() !== name && !pointsElsewhere(block);
  if (exampleStart.test(text) || onlyInParentheses.test(text)) return true;
  const bare = inOneLine(
    text.replaceAll(/\([^()]*\)|\b\d+ ?[-–] ?\d+\b/g, " "),
  ).trim();
  if (/[`\d]/.test(bare)) return false;
  if (isNounClause(bare) || announces(bare)) return true;
  const value = kind === "item" ? bare.replace(label, "") : bare;
  if (value !== bare && (saysNothingOfItsOwn(value) || isNounClause(value)))
    return true;
  const [first = "", ...behind] = value
    .replace(/^[–—] /, "")
    .split(/(?<=[.?!])\s/);
  return startsTelling(first) && behind.every(goesOnTelling);
}

/** "No.", "Yes", "None yet", "No changes are needed.": as short as an answer can be. */
function isAnswer(text: string): boolean {
  return shortAnswer.test(text) || changesNothing.test(text);
}

const shortAnswer =
  /^\W*(?:no|none|nothing|yes|not)(?:(?: [a-z-]+){0,4} (?:affected|as of now|available|changes?|concerns?|expected|impact|issues?|known|necessary|needed|planned|required|so far|yet))?\W*$/i;

/** "This should not impact reliability.", "There is no effect on performance." */
const changesNothing =
  /^(?:it|there|this|the (?:change|feature|proposal)) (?:[a-z]+ )?(?:does|has|have|is|should|will|would)(?: not|n['’]t| no) (?:[a-z]+ ){0,2}?(?:affect|alter|break|change|concern|effect|impact|increase|reduce|require)\w*\b[^?]*$/i;

/** "List of what is left out. Can be short.": a phrase that announces, and advice behind it. */
export function isAnnouncing(text: string): boolean {
  const [first = "", ...behind] = text
    .replaceAll(/\([^()]*\)/g, " ")
    .split(/(?<=[.?!])\s+/);
  return (
    !text.startsWith("[") &&
    (announces(first.trim()) ||
      isQuestion(first.trim()) ||
      howTo.test(first.trim())) &&
    behind.every(goesOnTelling)
  );
}

/** "How to go back safely." */
const howTo = /^how to [^.?!:,]{5,100}\.?$/i;

/** A cheap look at a text that starts with a word: it is about a product, and no question, example or imperative. */
function isClearlyOwn(text: string, marks: number): boolean {
  return (
    (marks & (foreign | question | gap)) === 0 &&
    ((marks & (parenthesis | digit)) === 0 ||
      (startsWithWords.test(text) &&
        !(text.endsWith(")") && onlyInParentheses.test(text)))) &&
    startsWithOwnWords(text) &&
    ((marks & (opening | colon)) === 0 ||
      !(
        opensTelling(text) ||
        ((marks & colon) !== 0 && mayTellBehindLabel(text))
      ))
  );
}

/** Each of these starts with a word that is marked as `opening` in `triggers.ts`, has one, or has a label before it. */
function opensTelling(text: string): boolean {
  return (
    exampleStart.test(text) ||
    isNounClause(text) ||
    announces(text) ||
    startsImperative(text)
  );
}

function mayTellBehindLabel(text: string): boolean {
  const value = text.replace(label, "");
  return value !== text && (opensTelling(value) || saysNothingOfItsOwn(value));
}

/** "All alternatives are listed [here](…)" says where they are. */
export function pointsElsewhere({ node }: Block): boolean {
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  return (
    phrasing !== undefined &&
    "children" in phrasing &&
    phrasing.children.some(
      ({ type }) => type === "link" || type === "linkReference",
    )
  );
}

/** More words than any imperative starts with, before what is left out: `(here)`, `1-2`. */
const startsWithWords = /^(?:[^\d( ]+ ){5}/;

function startsTelling(sentence: string): boolean {
  return (
    startsImperative(sentence) ||
    isQuestion(sentence) ||
    isNounClause(sentence) ||
    announces(sentence)
  );
}

/** "Describe the …", "What is …", and the same in other languages. */
export function startsImperative(text: string): boolean {
  return imperativeStart.test(text) || imperativeStartAbroad(text).test(text);
}

function goesOnTelling(sentence: string): boolean {
  return (
    !isAnswer(sentence) &&
    (startsTelling(sentence) ||
      adviceStart.test(sentence) ||
      saysNothingOfItsOwn(sentence))
  );
}

/** `**Determinism:** How it is ensured`, `What changes`: a question without its mark, which names what is to come. */
export const nounClause =
  /^(?:[^:]{1,40}: )?(?:how|what|when|where|which|who|why) (?!to\b)[^.?!,;:]{3,80}\.?$/i;

/** Also several of them: "Who it is for, what pain it takes away". */
function isNounClause(text: string): boolean {
  return (
    nounClause.test(text) ||
    (/^(?:how|what|who|why)\b/i.test(text) &&
      text.split(/, (?:and )?/).every((part) => nounClause.test(part)))
  );
}

/** `**Rollback:** Describe how to go back`. */
export function tellsBehindLabel({ kind, text }: Block): boolean {
  return (kind === "paragraph" || kind === "item") && labelledOrder.test(text);
}

const labelledOrder =
  /^[^:：]{1,40}[:：]\s+(?:(?:briefly|clearly) )?(?:clarify|define|describe|explain|identify|list|note|outline|specify|state|summari[sz]e) (?:all|any|each|how|the|what|when|where|which|who|why|your)\b/i;

/** Also behind a label: `Now: How does it work today?`. A long sentence that ends in one tells something before. */
export function isQuestion(text: string): boolean {
  return (
    (text.endsWith("?") || text.endsWith("？")) &&
    /^(?:[^:：?？]{1,60}[:：]\s*)?[^.!?。？]+[?？]$/u.test(text) &&
    (questionStart.test(text) || text.split(/\s+/).length <= maxQuestion)
  );
}

const maxQuestion = 14;
const questionStart =
  /^(?:are|can|do|does|for|has|have|how|in|is|should|to|was|were|what|when|where|which|who|whose|why|will)\b/i;
