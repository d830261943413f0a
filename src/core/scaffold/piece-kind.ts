import type { SectionKind } from "../document/section-kind.ts";
import type { IssuePiece } from "./issue-part.ts";

/** What a piece is by its form, where no label says it. */
export function kindOfPiece(
  piece: IssuePiece,
  label: string,
): Extract<SectionKind, "acceptance-criteria" | "user-stories"> | undefined {
  if (isScenario(piece)) return "acceptance-criteria";
  if (isStory(piece)) return "user-stories";
  if (piece.isChecklist && !work.test(label)) return "acceptance-criteria";
}

/** Boxes under these are work to do, or what a form makes people confirm. */
const work =
  /\b(?:agree|before|checklist|code of conduct|confirm|contribut|duplicate|environment|existing|implementation|plan|preflight|search|steps|submit|tasks?|terms|to ?dos?|version|willing)/i;

function isScenario({ markdown, type }: IssuePiece): boolean {
  if (type === "code")
    return /^\s*[`~]{3,} *(?:gherkin|cucumber|feature)\b/i.test(markdown);
  const text = markdown.replaceAll(/[*_]/g, "");
  const starts =
    /^(?:[-+]|\d+[.)])?\s*(?:\[[ x]\]\s*)?(?:scenario\b|given\b)/i.test(text);
  const when = text.search(/\bwhen\b/i);
  const steps = when >= 0 && /\bthen\b/i.test(text.slice(when));
  const steppedLines = /^\W*when\b/im.test(text) && /^\W*then\b/im.test(text);
  return (starts && steps) || steppedLines;
}

const story =
  /^(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ x]\]\s+)?\**as an? [^,.\n]{1,80},?\s+i\b/i;

function isStory({ markdown, type }: IssuePiece): boolean {
  if (type === "code") return false;
  if (type === "other") return story.test(markdown);
  const items = markdown.split(/\n(?=[-*+]\s|\d+[.)]\s)/);
  return items.every((item) => story.test(item));
}
