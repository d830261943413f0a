import * as z from "zod/mini";

import type { Block, Criterion } from "../document/spec-document.ts";
import { writtenCriteria } from "./criteria/written-criteria.ts";
import { locate } from "./locate.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { adviceOn } from "./wording/advice.ts";
import { findWeakness } from "./wording/find-weakness.ts";
import { hasExactText, hasMeasure } from "./wording/measures.ts";
import { orInCode } from "./wording/in-code.ts";
import { createTermFinder, type TermFinder } from "./wording/terms.ts";
import { wordsPattern } from "./words-pattern.ts";

/** Nobody can say of a criterion with "smooth", "works" or "if needed" whether it is met. */
export const criterionTestable = defineRule({
  id: "criterion-testable",
  description: "Write criteria that a test could find to be false",
  family: "criteria",
  defaultSeverity: "warning",
  options: z.strictObject({
    /** Words that are precise here, whatever they are elsewhere. */
    allow: z._default(z.array(z.string().check(z.minLength(1))), []),
  }),

  *check({ document, unfilled, options, words }) {
    const own = wordsPattern(words.vague ?? [], "gi");
    const isName = createTermFinder(document);
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const isKnown: TermFinder = (sentence, index, word) =>
      allowed.has(word.toLowerCase()) || isName(sentence, index, word);
    for (const criterion of writtenCriteria(document, unfilled)) {
      let isWeak = false;
      for (const { text, range } of partsOf(criterion)) {
        const source = document.text.slice(range.start, range.end);
        const weakness = findWeakness(text, orInCode(isKnown, source), own);
        if (weakness === undefined) continue;
        isWeak = true;
        yield {
          message: adviceOn(weakness),
          at: locate(document.text, range, weakness.text),
          ...(weakness.isHint ? { severity: "notice" } : {}),
        };
      }
      const { start, end } = criterion.range;
      const isExact = document.text.slice(start, end).includes("`");
      if (
        !isWeak &&
        !isExact &&
        isFragment(criterion) &&
        !endsSentence(criterion)
      ) {
        yield {
          message: `${quote(criterion.text)} names a thing, not an outcome: say what must be true of it`,
          at: criterion.range,
        };
      }
    }
  },
});

/** Under a heading that is one criterion, `AC1: Shortcuts`, each point is judged by itself. */
function partsOf(
  criterion: Criterion,
): readonly Pick<Block, "text" | "range">[] {
  const { range, section, form } = criterion;
  const points =
    form === "item" && section.headingRange.start === range.start
      ? section.blocks.filter(({ kind }) => kind === "item")
      : [];
  return points.length > 1
    ? section.blocks
    : [{ text: outcomeOf(criterion), range }];
}

/** What a scenario starts from may be as vague as it likes; what comes out of it may not. */
function outcomeOf(criterion: Criterion): string {
  return criterion.outcome.length > 0
    ? criterion.outcome.join(". ")
    : criterion.form === "gherkin"
      ? ""
      : criterion.text;
}

/** Fewer than three words, in a script where that is no sentence, and nothing that could be checked. */
function isFragment(criterion: Criterion): boolean {
  // Told as a placeholder
  if (/^\W*\[[^[\]]*\]\W*$/.test(criterion.text)) return false;
  if (criterion.form !== "item" && criterion.form !== "checklist") return false;
  if (
    /[\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(
      criterion.text,
    )
  )
    return false;
  const words = criterion.text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.length < 3 &&
    !/\d|^(?:absence|aucune?|bez|brak|cero|keine?|nenhum[ao]?|ning[uú]n[ao]?|no|null|ohne|pas|sans|sem|sin|zero)\s|(?:삭제|생성|성공|실행|완료|이동|저장|적용|제거|종료|차단|추가|통과|표시)$/i.test(
      criterion.text,
    ) &&
    !/\b(?:appears?|approved|archived|closes?|compiles?|deleted|deployed|disappears?|fails?|merged|opens?|pass(?:es)?|published|removed|reviewed|signed|starts?|stops?|succeeds?)\W*$/i.test(
      criterion.text,
    ) &&
    !/\p{L}{2}(?:[ai]d[oa]s?|ée?s?)\W*$|ge\p{L}{3,}(?:t|en)\W*$|(?:bestanden|gr[üu]n|OK|pasan|passam|passando|passent|verdes?|vert[es]*|zielone)\W*$/iu.test(
      criterion.text,
    ) &&
    !hasMeasure(criterion.text) &&
    !hasExactText(criterion.text)
  );
}

/** "The client can list:" above names of things: each ends the sentence. */
function endsSentence({ section, range }: Criterion): boolean {
  const above = section.blocks.findLast(
    (block) => block.kind === "paragraph" && block.range.start < range.start,
  );
  return (
    above !== undefined &&
    /[:：]\W*$/.test(above.text) &&
    /\b(?:can|contains?|displays?|has|have|includes?|lists?|may|must|returns?|shall|should|shows?|stores?|supports?|will)\b/i.test(
      above.text,
    )
  );
}
