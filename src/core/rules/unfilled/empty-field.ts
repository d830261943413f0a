import { isComment } from "../../document/is-comment.ts";
import type { Block, Field, Section } from "../../document/spec-document.ts";
import { isDigit } from "../../is-digit.ts";
import { rememberLast } from "../../remember-last.ts";
import { isOnlyLink } from "./only-link.ts";
import { isSampleItem } from "./sole-values.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/** A label that introduces what follows is no empty field. */
export function isEmptyField(
  field: Field,
  block: Block,
  next: Block | undefined,
  context: UnfilledContext,
): boolean {
  if (field.value !== "" || context.asksFor(field.range)) return false;
  if (/[[(]optional\b/i.test(field.label)) return false;
  if (isOnlyLink(block) || isUnchosen(block)) return false;
  if (block.kind === "item")
    return !pointsOn(field, next) && !introduces(block, next, context);
  if (block.quoted && next?.quoted === true) return false;
  const fields = context.fieldsIn(block);
  if (fields.length > 1)
    return !isExplained(field, fields) && !isAbovePlain(field, fields, context);
  const isAboveSections =
    next === undefined && block.section.children.length > 0;
  if (isAboveSections && !isPrompted(block)) return false;
  return isMarked(block) || isSampleItem(field.label);
}

/** "Options as defined below", where something is. */
function pointsOn({ label, section }: Field, next: Block | undefined): boolean {
  return (
    (next !== undefined || section.children.length > 0) && onwards.test(label)
  );
}

const onwards =
  /(?:(?<![\p{L}\p{N}])(?:below|following|follows|siguientes?|suivante?s?|seguintes?|folgende[nrs]?|unten)|以下|如下)$/iu;

/** In the line behind the label, a sentence that introduces a list: it has a colon at its end as well. */
function isExplained(field: Field, fields: readonly Field[]): boolean {
  const at = fields.findIndex(({ range }) => range.start === field.range.start);
  return (fields[at + 1]?.label.split(/\s+/).length ?? 0) > 4;
}

/** `**Team:**` with `Design: Jane` in the next line: a heading in bold. */
function isAbovePlain(
  { range }: Field,
  fields: readonly Field[],
  { source }: UnfilledContext,
): boolean {
  const isBold = ({ start }: Field["range"]): boolean =>
    source.text.startsWith("**", start);
  const next = fields.find((other) => other.range.start > range.start);
  return (
    next !== undefined &&
    next.value !== "" &&
    isBold(range) &&
    !isBold(next.range)
  );
}

/** `**Reason:** <!-- Why? -->` asks for what belongs behind it. */
function isPrompted({ node }: Block): boolean {
  return node.type === "paragraph" && node.children.some(isComment);
}

/** Below a box that is not ticked, where one beside it is or has its fields filled: of several answers that is another. */
function isUnchosen(block: Block): boolean {
  if (block.depth === 0) return false;
  return unchosenIn(block.section).has(block);
}

/** Read once for all fields of a section. */
const unchosenIn = rememberLast(readUnchosen);

function readUnchosen({ blocks, fields }: Section): ReadonlySet<Block> {
  const found = new Set<Block>();
  if (!blocks.some(({ checked }) => checked !== undefined)) return found;
  const filled = new Set(
    fields
      .flatMap(withChildren)
      .flatMap(({ value, range }) => (value === "" ? [] : [range.line])),
  );
  const choices = new Map<Block, Block[]>();
  /** What the block stands below, outermost first. */
  const above: Block[] = [];
  for (const block of blocks) {
    while ((above.at(-1)?.depth ?? -1) >= block.depth) above.pop();
    const choice = above.at(-1);
    if (choice?.checked !== undefined) choices.get(choice)?.push(block);
    if (block.checked !== undefined) choices.set(block, []);
    above.push(block);
  }
  const isChosen = ([{ checked }, below]: readonly [Block, Block[]]): boolean =>
    checked === true || below.some(({ range }) => filled.has(range.line));
  const chosen = new Set(
    Array.from(choices)
      .filter(isChosen)
      .map(([{ depth }]) => depth),
  );
  for (const choice of choices) {
    if (!chosen.has(choice[0].depth) || isChosen(choice)) continue;
    for (const block of choice[1]) found.add(block);
  }
  return found;
}

function withChildren(field: Field): readonly Field[] {
  return [field, ...field.children.flatMap(withChildren)];
}

/** Code, a table or a paragraph right behind the last item of a list belongs to it, however it is indented. */
function introduces(
  block: Block,
  next: Block | undefined,
  context: UnfilledContext,
): boolean {
  if (next === undefined) return false;
  if (next.depth > 0) {
    return (
      isLeadIn(block, next, context) ||
      isIndentedBelow(block, next) ||
      isBulletBelow(block, next, context)
    );
  }
  return next.kind !== "paragraph" || context.fieldsIn(next).length === 0;
}

/** "Setup supports two ways:" above items that are no labels themselves. */
function isLeadIn(
  block: Block,
  next: Block,
  context: UnfilledContext,
): boolean {
  return (
    next.kind === "item" &&
    next.depth === block.depth &&
    block.text.split(/\s+/).length >= 3 &&
    context.fieldsIn(next).length === 0
  );
}

/** Two blanks are too few for Markdown to nest a list under `1.`, and enough for a reader. */
function isIndentedBelow(block: Block, next: Block): boolean {
  return (
    next.kind === "item" &&
    next.depth === block.depth &&
    next.range.column > block.range.column
  );
}

/** `1. Assets:` with bullets right behind it, which Markdown takes for a list of their own. */
function isBulletBelow(
  block: Block,
  next: Block,
  context: UnfilledContext,
): boolean {
  const { text } = context.source;
  return (
    next.text !== "" &&
    isDigit(text.charCodeAt(block.range.start)) &&
    !isDigit(text.charCodeAt(next.range.start)) &&
    context.fieldsIn(next).every(({ value }) => value !== "")
  );
}

/** In bold or italics. A plain line with a colon at its end is how people introduce a list as often as how they label a field. */
function isMarked(block: Block): boolean {
  const { node } = block;
  return (
    node.type === "paragraph" &&
    (node.children[0]?.type === "strong" ||
      node.children[0]?.type === "emphasis")
  );
}
