import { findAngleTokens } from "./angle-tokens.ts";
import { findBlanks, mayHoldBlanks } from "./blanks.ts";
import { findBracketTokens } from "./bracket-tokens.ts";
import { findFigureGaps } from "./figure-gaps.ts";
import { findGapWords } from "./gap-words.ts";
import type { OwnGaps } from "./own-gaps.ts";
import { findStoryParts, isShown, startsStory } from "./other-documents.ts";
import { findSlots, type SlotStyle } from "./slots.ts";
import { bracket, capitals, digit, emphasis, gapPhrase } from "./marks.ts";
import type { TextLook } from "./text-look.ts";
import type { Token } from "./token.ts";

/** A cheap look: most text holds nothing that looks like a token. */
export function mayHoldTokens(text: string, { marks }: TextLook): boolean {
  return (
    (marks & (bracket | gapPhrase)) !== 0 ||
    ((marks & emphasis) !== 0 && mayHoldBlanks(text)) ||
    ((marks & capitals) !== 0 &&
      /T[BO]|FIXME|NEEDS|N{3}|X{3}|0000/.test(text)) ||
    ((marks & digit) !== 0 && text.includes("-0000")) ||
    startsStory.test(text)
  );
}

/**
 * Everything in prose that stands for text to come, in order and without overlaps. `aboutGaps`: the document is about to-dos;
 * `hasFigures`: a letter for a number is one that is missing.
 */
export function findTokens(
  prose: string,
  aboutGaps: boolean,
  slots: SlotStyle,
  own?: OwnGaps,
  hasFigures = false,
): readonly Token[] {
  const tokens = [
    ...(own?.find(prose) ?? []),
    ...findGapWords(prose, aboutGaps),
    ...findAngleTokens(prose),
    ...findBracketTokens(prose),
    ...findStoryParts(prose),
    ...findBlanks(prose),
    ...(hasFigures ? findFigureGaps(prose) : []),
    ...findSelfDeclared(prose),
    ...findSlots(prose, slots),
  ];
  tokens.sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = -1;
  return tokens.filter((token) => {
    if (token.index < end || isMention(prose, token)) return false;
    if (isShown(prose, token)) return false;
    end = token.index + token.text.length;
    return true;
  });
}

/** "No [NEEDS CLARIFICATION] markers remain": on the lists of Spec Kit, ticked or not. */
function isMention(prose: string, { text, index }: Token): boolean {
  return (
    text.includes("NEEDS CLARIFICATION") &&
    !/:/.test(text) &&
    markerWord.test(prose.slice(index + text.length))
  );
}

const markerWord =
  /^\]?[`"]?\s?(?:markers?\b|tags?\b|标记|標記|マーカー|마커|marcador|marqueur|markierung)/i;

/** "Example (placeholder only):" says it itself. */
function findSelfDeclared(prose: string): Token[] {
  const match =
    /\((?:\w+ )?placeholder(?: only| text| value)?\)|\((?:replace|rename) (?:with|this|me)\b[^()]*\)/i.exec(
      prose,
    );
  return match === null ? [] : [{ text: match[0], index: match.index }];
}
