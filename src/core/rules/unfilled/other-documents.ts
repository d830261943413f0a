import type { SourceRange } from "../../source-range.ts";
import { type Token, tokensOf } from "./token.ts";

const storyPart =
  "\\b(?:as an?|i (?:want|need|can)(?: to)?|so that(?: i can)?)[*_]{0,3},? ";
/** `As a (type of user), I want (goal)`; a word behind it is what it is about: "as a (new) user". */
const inStory = new RegExp(
  `(?<=${storyPart})\\([^()\\n]{3,60}\\)(?=[*_]{0,3}(?:[,.]|\\s*$|\\s*\\n| (?:i (?:want|need|can)|so that)\\b))`,
  "gi",
);
/** `As a _role_ I can _capability_`. */
const inItalics = new RegExp(
  `(?<=${storyPart})([_*])[a-z][a-z ]{2,40}\\1(?![\\w*])`,
  "gi",
);

/** At least two: one word alone can be stressed. */
export function findStoryParts(text: string): Token[] {
  if (!startsStory.test(text)) return [];
  const found = [...tokensOf(text, inStory), ...tokensOf(text, inItalics)];
  return found.length > 1 ||
    (found.length > 0 &&
      text.length < 60 &&
      found[0]?.text.startsWith("(") === true)
    ? found
    : [];
}

/** A cheap look, at text with or without its emphasis. */
export const startsStory =
  /^[\s>*_-]*(?:as an?|i (?:want|need|can)(?: to)?|so that)[*_]{0,3},? [(_*\p{Ll}]/iu;

/** "Stories use the format: As a [role], …" says how they are written. */
export function isShown(prose: string, { text, index }: Token): boolean {
  if (!"[{<".includes(text.charAt(0))) return false;
  const before = prose.slice(Math.max(0, index - 200), index);
  return form.test(before.slice(before.lastIndexOf("\n") + 1));
}

const form =
  /\b(?:criteria|ids|names|requirements|scenarios|stories|tests) (?:are written |follow |have |take |use )(?:as |in )?(?:this |the |an? )?(?:[a-z]+ )?(?:form|format|pattern|shape|structure|syntax|template)\b[^:.]{0,20}:/i;

/** `GIVEN ... (you or your condition)`, one under the other. */
export function isStepsToCome(text: string): boolean {
  const lines = text.split("\n");
  return (
    lines.length > 1 &&
    lines.every((line) =>
      /^\W*(?:given|when|then|and|but)\b\W*?(?:\u2026|\.{3})\W*(?:\([^()]*\)\W*)?$/i.test(
        line,
      ),
    )
  );
}

/** "Link test scenarios here", "(If yes, list here)". */
export const toPutHere =
  /^\(?(?:if (?:any|so|yes),? )?(?:attach|link|list)(?: (?!this|that|it |them )[\w/'’-]+){0,6} here\W*$/i;

/** `- \`status\`: \`DRAFT | PAID\`` says which values an attribute can have. */
export function namesAttribute(
  text: string,
  { start, end }: SourceRange,
): boolean {
  return /^(?:[-*+] +)?`[^`\n]+` *[:：] *`[^`\n]+`/.test(
    text.slice(start, end),
  );
}

/** `tags: [todo, desktop]`: what a document is about or where it is listed. */
export const namesTopics = /^(?:tags|labels|keywords|topics|categories)$/i;
