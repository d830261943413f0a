import * as z from "zod/mini";

import { isWeakName } from "../document/criteria/criteria-names.ts";
import { isStorySentence } from "../document/criteria/no-criterion.ts";
import type { Block, Section } from "../document/spec-document.ts";
import { rememberLast } from "../remember-last.ts";
import { twinPattern } from "../twin-pattern.ts";
import { linesOf } from "./criterion-lines.ts";
import { locate } from "./locate.ts";
import { defineRule } from "./rule.ts";
import { inOneLine, sentencesOf } from "./sentences.ts";
import { adviceOn } from "./wording/advice.ts";
import { findWeakness } from "./wording/find-weakness.ts";
import { orInCode } from "./wording/in-code.ts";
import { createTermFinder } from "./wording/terms.ts";
import { wordsPattern } from "./words-pattern.ts";

/** Requirements that are no criteria: a scenario may still make them exact, so this is only a hint. */
export const requirementWeak = defineRule({
  id: "requirement-weak",
  description: "Write requirements without vague words",
  family: "requirements",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check({ document, template, unfilled, words }) {
    const own = wordsPattern(words.vague ?? [], "gi");
    const isName = createTermFinder(document);
    const criterionLines = linesOf(document.criteria);
    for (const block of document.blocks) {
      if (!unfilled.written.has(block)) continue;
      if (criterionLines.has(block.range.line)) continue;
      if (isStanding(block.section, template?.standing)) continue;
      for (const { sentence, isFirm, hasId } of requirementsIn(block)) {
        const { start, end } = block.range;
        const weakness = findWeakness(
          sentence,
          orInCode(isName, document.text.slice(start, end)),
          own,
          hasId ? "everything" : "words",
        );
        if (
          weakness === undefined ||
          (weakness.isHint && !isOfQualities(block.section))
        )
          continue;
        if (!isFirm && weakness.kind !== "escape") continue;
        yield {
          message: adviceOn(weakness),
          at: locate(document.text, block.range, weakness.text),
        };
      }
    }
  },
});

interface Requirement {
  readonly sentence: string;
  /** Says that it has to be. What only stands under requirements may be explanation. */
  readonly isFirm: boolean;
  readonly hasId?: boolean;
}

/** A line with an id is one requirement; elsewhere it is the sentences that say what has to be. */
function requirementsIn(block: Block): readonly Requirement[] {
  if (block.kind === "cell") return inRow(block);
  if (block.kind !== "item" && block.kind !== "paragraph") return [];
  if (block.quoted || isAside(block)) return [];
  if (isStorySentence(block.text.replace(ownId, ""))) return [];
  if (
    isLeftCriterion(block) ||
    /^\W*[A-Z]{1,5}-?\d+[.\d]*\W/.test(block.text) ||
    criteriaLabel.test(block.text)
  )
    return [{ sentence: block.text, isFirm: true, hasId: true }];
  if (block.kind === "item" && isOfQualities(block.section) && !isTitle(block))
    return [{ sentence: block.text, isFirm: true, hasId: true }];
  const obligation =
    block.kind === "item" ? obliges(block.text) : /\b(?:SHALL|MUST)\b/;
  if (!isListed(block) && !obligation.test(block.text)) return [];
  return sentencesOf(inOneLine(block.text), ".!?")
    .filter((sentence) => !isQuestion(sentence))
    .map((sentence) => ({ sentence, isFirm: obligation.test(sentence) }))
    .filter(({ isFirm }) => isFirm || isListed(block));
}

const ownId = /^\W*(?:[A-Z]{1,5}-?\d+[.\d]*\W+)?/;

/** `1. **High throughput**` over the items that say what it takes. */
function isTitle({ node }: Block): boolean {
  if (node.type !== "listItem" || node.children.length < 2) return false;
  const [own] = node.children;
  return (
    own?.type === "paragraph" &&
    own.children.length === 1 &&
    own.children[0]?.type === "strong"
  );
}

/** Under non-functional requirements each item is one: "Fast load time" says as little as "must load fast". */
function isOfQualities({ name, parent }: Section): boolean {
  return (
    ofQualities.test(name) || (parent !== undefined && isOfQualities(parent))
  );
}

const ofQualities =
  /\bnon-?\s?functional\b|\bquality (?:attributes?|requirements?)\b|\bnfrs?\b|\bn[aã]?o-? ?funciona(?:l|is|les)\b|\bnicht-? ?funktional|\bnon[- ]fonctionnel|非機能|非功能|비기능|нефункц|niefunkc/;

/** The lines of rows that start with an id. */
const idsOf = rememberLast(
  ({ tables }: Section): ReadonlySet<number> =>
    new Set(
      tables
        .flatMap(({ rows }) => rows)
        .filter(({ cells }) =>
          /^[A-Z]{1,5}-?\d+[.\d]*$/.test(cells[0]?.text ?? ""),
        )
        .map((row) => row.range.line),
    ),
);

/** "The page must be fast" beside `NFR-01`. */
function inRow({ text, range, section }: Block): readonly Requirement[] {
  if (!obliges(text).test(text)) return [];
  return idsOf(section).has(range.line)
    ? [{ sentence: text, isFirm: true, hasId: true }]
    : [];
}

/** What the tool of a template wrote for itself is no requirement: "Include only when relevant". */
function isStanding(
  section: Section,
  standing: ReadonlySet<string> | undefined,
): boolean {
  if (standing === undefined) return false;
  return (
    standing.has(section.name) ||
    (section.parent !== undefined && isStanding(section.parent, standing))
  );
}

/** "Must" in the languages of `vague-words-abroad.ts`: in an item, or it would be talk of other things. */
const obliges = twinPattern(
  String.raw`\b(?:SHALL|MUST|SHOULD|shall|must|should)\b|(?<![\p{L}])(?:deben?|deve[mr]?|doit|doivent|muss|m(?:ü|ue)ssen|soll|sollen|powinn[aoiy]|powinien|должн[аоы]|должен)(?![\p{L}])|必[须須]|(?<![供反响响對对效相适適響])[应應](?![对對急用答付])|需(?!求)|する必要がある|なければならない|해야 (?:한다|합니다|함)`,
  "i",
);

function isListed({ kind, section }: Block): boolean {
  return kind === "item" && section.kind === "requirements";
}

/**
 * Under success criteria and the like, which are no criteria where a document has acceptance criteria. What is ticked is a record, and
 * that those are met says no less than they do.
 */
function isLeftCriterion({ kind, section, node, text }: Block): boolean {
  if (kind !== "item" || /\bacceptance criteria\b/i.test(text)) return false;
  if (node.type === "listItem" && node.checked === true) return false;
  let at: Section | undefined = section;
  while (at !== undefined && at.kind === undefined) at = at.parent;
  return at?.kind === "acceptance-criteria" && isWeakName(at.name);
}

/** Criteria of something else than the whole: a phase, a milestone; and what is one requirement by its label. */
const criteriaLabel =
  /^\W*(?:(?:acceptance|completion|done|entry|exit|graduation|success) criteri(?:a|on)|(?:functional |non-functional )?requirement)\W*:/i;

function isQuestion(sentence: string): boolean {
  return /\?\W*$/.test(sentence);
}

/** Sections that say what is not, not yet or perhaps to be. */
function isAside(block: Block): boolean {
  switch (block.section.kind) {
    case "non-goals":
    case "open-questions":
    case "options":
    case "decision-log":
    case "risks":
      return true;
    default:
      return (
        block.text.includes("2119") &&
        /\b(?:keywords?|key words)\b.*\bRFC ?2119\b/is.test(block.text)
      );
  }
}
