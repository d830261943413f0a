import type {
  Block,
  Field,
  SpecDocument,
  TableRow,
} from "../document/spec-document.ts";
import type { TemplatePrompt } from "./template.ts";
import { isTelling, normaliseGuidance } from "./guidance-text.ts";

/** A value of more words than this is text to replace (`Alerts: define thresholds and an owner`), a shorter one a default. */
const defaultValueWords = 3;

/** Everything in a template's text that tells an author what to write. Headings and default values do not. */
export function collectGuidance(
  document: SpecDocument,
  prompts: readonly TemplatePrompt[],
): ReadonlySet<string> {
  const texts = [
    ...prompts.map(({ ask }) => ask),
    ...document.blocks
      .filter((block) => isGuidance(block, document))
      .flatMap((block) => [block.text, ...paragraphs(block)]),
    ...document.tables.flatMap((table) => table.rows.map(rowText)),
    ...frontMatterComments(document),
  ];
  return new Set(texts.map(normaliseGuidance).filter(isTelling));
}

/** Whether a block of a template tells an author what to write, if it tells enough. */
export function isGuidance(block: Block, document: SpecDocument): boolean {
  return isText(block) && !isValue(block, document);
}

/** How a row is compared: by all its cells at once, since single cells hold values that any spec may have. */
export function rowText(row: TableRow): string {
  return row.cells.map((cell) => cell.text.trim()).join(" | ");
}

/** A box to tick is progress, not guidance; a cell says too little by itself. */
function isText(block: Block): boolean {
  return (
    block.kind !== "cell" &&
    block.kind !== "definition" &&
    block.checked === undefined &&
    !isBoilerplate(block.text)
  );
}

/** Text that stays in every spec made from a template. */
export function isBoilerplate(text: string): boolean {
  return boilerplate.test(text);
}

const boilerplate =
  /\bkey words\b.{0,20}\bMUST\b|\bcopyright and related rights\b|\blicensed under\b|^\s*\/?toc\s*$/is;

function isValue(block: Block, document: SpecDocument): boolean {
  const { start, end } = block.range;
  const isWithin = (range: Field["range"]): boolean =>
    range.start >= start && range.end <= end;
  return (
    document.metadata.some(
      (entry) => entry.shape !== "front-matter" && isWithin(entry.range),
    ) ||
    (block.kind !== "comment" &&
      withChildren(block.section.fields).some(
        (field) => isWithin(field.range) && isDefault(field),
      ))
  );
}

function withChildren(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...withChildren(field.children)]);
}

/** Whether the value of a field may stay in a spec. */
export function isDefault(field: Field): boolean {
  const words = field.value.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= defaultValueWords;
}

/** A long comment is often left in part, or with its arrows removed. */
function paragraphs(block: Block): readonly string[] {
  return block.kind === "comment" ? block.text.split(/\n\s*\n/) : [];
}

function frontMatterComments(document: SpecDocument): readonly string[] {
  const range = document.frontMatter?.range;
  if (range === undefined) return [];
  const yaml = document.text.slice(range.start, range.end);
  return Array.from(
    yaml.matchAll(/(?:^|\s)#\s+(.+)$/gm),
    ([, text]) => text ?? "",
  );
}
