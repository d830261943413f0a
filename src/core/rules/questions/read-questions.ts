import type {
  Block,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
import { rememberLast } from "../../remember-last.ts";
import { startsOtherwiseThan } from "../../starts-otherwise.ts";
import type { SourceRange } from "../../source-range.ts";
import { plainText } from "../../document/plain-text.ts";
import { twinPattern } from "../../twin-pattern.ts";
import { kindOfSection } from "../kind-of-section.ts";
import type { FollowedTemplate } from "../rule.ts";
import { inOneLine } from "../sentences.ts";
import { isGap } from "../unfilled/sole-values.ts";
import type { BlockSet } from "../unfilled/block-set.ts";

/** Something that the document leaves to be decided. */
export interface Question {
  readonly text: string;
  readonly range: SourceRange;
  readonly isOpen: boolean;
}

/**
 * Items and questions of the sections for them, and lines that call themselves open wherever they stand. Known by the blocks that are
 * written, of which each reading of a document has its own set: two rules ask for the same.
 */
export const readQuestions = rememberLast(questionsIn);

function questionsIn(
  written: BlockSet,
  document: SpecDocument,
  template: FollowedTemplate | undefined,
): readonly Question[] {
  const asked = new Set<Section>();
  for (const section of document.sections) {
    const isPart =
      section.parent !== undefined &&
      asked.has(section.parent) &&
      section.form !== "heading";
    const isFor = kindOfSection(section, template) === "open-questions";
    if (isFor || isPart) asked.add(section);
  }
  return document.blocks
    .filter((block) => written.has(block))
    .filter((block) =>
      asked.has(block.section)
        ? isQuestion(block) &&
          (!isShared(block.section, template) || asks(block.text))
        : saysItIsOpen(block.text),
    )
    .map((block) => ({
      text: block.text,
      range: block.range,
      isOpen: !isResolved(block),
    }));
}

/** `Assumptions / Open questions`: some of its items ask nothing. */
function isShared(
  section: Section,
  template: FollowedTemplate | undefined,
): boolean {
  const { heading, parent } = section;
  if (shared.test(heading)) return true;
  if (kindOfSection(section, template) === "open-questions") return false;
  return parent !== undefined && isShared(parent, template);
}

const shared =
  /(?<!\p{L})(?:assumptions|constraints|notes|annahmen|hypothèses|premissas|supuestos)(?!\p{L})|前提|假设|가정/iu;

function asks(text: string): boolean {
  return /[?？]|^\W*(?:how|what|whether|which|who|ob|wie)\b/i.test(text);
}

function saysItIsOpen(text: string): boolean {
  return !startsOtherwise(text) && openLabel.test(text);
}

const startsOtherwise = startsOtherwiseThan("ou");
const openLabel =
  /^\W*(?:open|unresolved|outstanding) (?:decision|question|issue|point)s?\W*:\s*\S/i;

/** The outermost items, and paragraphs that ask. An answer that there are none is no question. */
function isQuestion(block: Block): boolean {
  if (isNone(block.text)) return false;
  if (block.kind === "item") return block.depth === 1;
  return (
    block.kind === "paragraph" && block.depth === 0 && /[?？]/.test(block.text)
  );
}

function isNone(text: string): boolean {
  return none(text).test(text);
}

const none = twinPattern(
  String.raw`^\W*(?:none|n/?a|no (?:open|unresolved|outstanding|remaining)|nothing|not applicable|keine|aucune?|ningun[oa]|nenhuma?|brak|нет|なし|없음|无)(?![\p{L}\p{N}])`,
  "i",
);

/** At the start, or behind the end of the question. */
const answerMark =
  /(?:^\W*|[.?!)\u2014\u2013-]\W*)(?:(?:answer(?:ed)?|resolved|resolution|decision|decided|outcome|antwort|réponse|respuesta|a)\W*[:：]|(?:resolved|answered|decided)\b)/iu;

/** Ticked, struck out, or with words behind the question that answer it. */
function isResolved(block: Block): boolean {
  if (block.checked === true) return true;
  const text = inOneLine(block.text);
  if (/^\W*~~.*~~\W*$/.test(text)) return true;
  if (/\u2192|=>|->/.test(text) || answerMark.test(text)) return true;
  const behind = text.slice(
    Math.max(text.lastIndexOf("?"), text.lastIndexOf("？")) + 1,
  );
  if (!/[?？]/.test(text)) return false;
  const words = behind.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= 3 || (words > 0 && isSetApart(block) && isAnswer(behind));
}

/** The question in bold, and what follows not. */
function isSetApart({ node }: Block): boolean {
  const paragraph = node.type === "listItem" ? node.children[0] : node;
  if (paragraph?.type !== "paragraph") return false;
  const [first] = paragraph.children;
  return first?.type === "strong" && /[?？]\W*$/.test(plainText(first));
}

/** Neither in brackets nor a person, who has still to answer. */
function isAnswer(behind: string): boolean {
  const said = behind.trim();
  return /^[\p{L}\p{N}]/u.test(said) && !isGap(said);
}
