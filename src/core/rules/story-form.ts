import * as z from "zod/mini";

import { isDigit } from "../is-digit.ts";
import type { Block } from "../document/spec-document.ts";
import { startsOtherwiseThan } from "../starts-otherwise.ts";
import { quote } from "./quote.ts";
import { defineRule, type Problem } from "./rule.ts";

/** Who, what and what for. Only sentences that start as a story are judged: teams may write theirs differently. */
export const storyForm = defineRule({
  id: "story-form",
  description: "Say in a user story who wants what, and what for",
  family: "requirements",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    for (const [at, block] of document.blocks.entries()) {
      if (block.kind !== "item" && block.kind !== "paragraph") continue;
      if (!mayBeStory(block.text)) continue;
      if (!unfilled.written.has(block)) continue;
      const isAmongStories = block.section.kind === "user-stories";
      const text = withParts(block, document.blocks, at);
      const problem = judge(text, isAmongStories);
      if (problem !== undefined) yield { ...problem, at: block.range };
    }
  },
});

const start =
  /^\W*(?:(?:[A-Z]{1,4}-?\d+|user story(?: \d+)?|story(?: \d+)?)\W+)?as an? \S/i;
const startsOtherwise = startsOtherwiseThan("asu");
/** Of an id in front of a story. */
const longestId = 6;

/** A cheap look: most text starts with another word, and with no id. */
function mayBeStory(text: string): boolean {
  if (!startsOtherwise(text)) return true;
  for (let at = 1; at < longestId; at += 1) {
    if (isDigit(text.charCodeAt(at))) return true;
  }
  return false;
}

const wish =
  /\bI(?:'d|’d)?\s+(?:want|need|would like|like|wish|can|must|should|expect|will|am able)\b/i;
const purpose =
  /\bso\s+(?:that|I|we|they|the|it|as to|my|our|their)\b|\bin order (?:to|that)\b|\bbecause\b/i;

/** `I want to use the installer to deploy a cluster`. */
const wishToAnEnd = /\bto [a-z]+ [^.]*\bto [a-z]{3,}/;

/** With what is wanted and what for, where these are paragraphs of their own. */
function withParts(
  { kind, text }: Block,
  blocks: readonly Block[],
  at: number,
): string {
  if (kind !== "paragraph") return text;
  const [what, why] = blocks
    .slice(at + 1, at + 3)
    .map((next) => (part.test(next.text) ? next.text : ""));
  return what ? `${text} ${what} ${why}` : text;
}

const part = /^\W*(?:I(?:'d|’d)?\s|so\s|in order )/i;

function judge(
  text: string,
  isAmongStories: boolean,
): Omit<Problem, "at"> | undefined {
  if (!start.test(text)) return undefined;
  const wishes = wish.test(text);
  if (!wishes && !isAmongStories) return undefined;
  if (!wishes) {
    return {
      message: `Story ${quote(text)} does not say what is wanted: go on with \`I want …, so that …\``,
      severity: "warning",
    };
  }
  if (purpose.test(text) || wishToAnEnd.test(text)) return undefined;
  return {
    message: `Story ${quote(text)} does not say what for: end it with \`so that …\``,
  };
}
