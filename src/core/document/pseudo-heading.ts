import type { List, ListItem, Paragraph, RootContent } from "mdast";

import { isComment } from "./is-comment.ts";
import type { KindFinder } from "./kind-finder.ts";
import { isStepWord } from "./criteria/steps.ts";
import { plainText, plainTextOf } from "./plain-text.ts";

const maxLength = 80;

/** Whether a bold line acts as a heading: alone in its paragraph, short, no sentence, and with something under it. */
export function isHeadingParagraph(
  paragraph: Paragraph,
  next: RootContent | undefined,
  kindOf: KindFinder,
): boolean {
  const text = boldText(paragraph);
  if (text === undefined) return isCriteriaLabel(paragraph, next, kindOf);
  const hasBody = next !== undefined && isBody(next);
  if (kindOf(text) !== undefined) return hasBody || !asksBehind(paragraph);
  return hasBody;
}

/** `**Migration:** <!-- What is to be used instead? -->` is a label to be filled, where nothing stands under it. */
function asksBehind({ children }: Paragraph): boolean {
  return children.some(isComment);
}

/** `Acceptance criteria:` above a list needs no bold type, and without more no colon. */
function isCriteriaLabel(
  paragraph: Paragraph,
  next: RootContent | undefined,
  kindOf: KindFinder,
): boolean {
  const [only, more] = paragraph.children;
  return (
    only?.type === "text" &&
    more === undefined &&
    only.value.length <= maxLength &&
    (next?.type === "list" ||
      next?.type === "table" ||
      next?.type === "code") &&
    kindOf(only.value, !/[:：]\s*$/.test(only.value)) === "acceptance-criteria"
  );
}

/** `Checklist:` above a list, which ends what a label such as `Acceptance criteria:` began; without a colon where that had none. */
export function isLabelOfList(
  { children }: Paragraph,
  next: RootContent | undefined,
  begun: string,
): boolean {
  const [only, more] = children;
  return (
    next?.type === "list" &&
    only?.type === "text" &&
    more === undefined &&
    only.value.length <= maxLength / 2 &&
    only.value.trim().split(" ").length <= 4 &&
    (/[:：]$/.test(begun) ? /^[^.:：]+[:：]\s*$/ : /^[^.:：]+$/).test(
      only.value,
    )
  );
}

/** Whether a bullet acts as a heading: bold and nothing else, with a list or text nested under it. */
export function isHeadingBullet(
  list: List,
  item: ListItem,
  paragraph: Paragraph,
): boolean {
  return (
    list.ordered !== true &&
    typeof item.checked !== "boolean" &&
    item.children.length > 1 &&
    boldText(paragraph) !== undefined
  );
}

/** Text of a paragraph that is one bold run, with at most a colon or bracket behind it. */
function boldText(paragraph: Paragraph): string | undefined {
  const bold = paragraph.children.findIndex(
    (child) => child.type === "strong" || child.type === "emphasis",
  );
  const node = paragraph.children[bold];
  if (node === undefined || !isStrong(node)) return undefined;
  const before = plainTextOf(paragraph.children.slice(0, bold));
  const after = plainTextOf(paragraph.children.slice(bold + 1));
  if (/[\p{L}\p{N}\n]/u.test(before)) return undefined;
  if (!/^\s*[:：]?\s*(?:\([^()]*\)\s*[:：.]?)?\s*$/.test(after))
    return undefined;
  const text = plainText(node).trim();
  return isHeadingLike(text) ? text : undefined;
}

function isStrong(node: Paragraph["children"][number]): boolean {
  if (node.type === "strong") return true;
  return (
    node.type === "emphasis" &&
    node.children.length === 1 &&
    node.children[0]?.type === "strong"
  );
}

function isHeadingLike(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= maxLength &&
    !text.includes("\n") &&
    !/[.!。！;,]$/.test(text) &&
    /\p{L}/u.test(text) &&
    !isStepWord(text.replace(/\s*[:：,]$/, ""))
  );
}

function isBody(node: RootContent): boolean {
  if (node.type === "heading" || node.type === "thematicBreak") return false;
  return node.type !== "paragraph" || !startsWithLabel(node);
}

/** `**Owner:**` above `**Date:** today`: labels of one block, not a heading with its text. */
function startsWithLabel(paragraph: Paragraph): boolean {
  const [first, second] = paragraph.children;
  if (first?.type !== "strong") return false;
  return (
    /[:：]$/.test(plainText(first).trim()) ||
    (second?.type === "text" && /^\s*[:：]/.test(second.value))
  );
}
