import { rangeBetween, readSource } from "../document/source-text.ts";
import type { SourceRange } from "../source-range.ts";
import { guidanceValueProblems } from "./guidance-value-problems.ts";
import { namedProblems } from "./named-problems.ts";
import { sectionProblems } from "./section-problems.ts";
import type { ParsedTemplate, Template, TemplateProblem } from "./template.ts";

/** All that is wrong with a template, or cannot work as its author meant it, in the order of its text. Ranges are in the source. */
export function lintTemplate(
  { template, problems }: ParsedTemplate,
  ruleIds: readonly string[],
): readonly TemplateProblem[] {
  const inBody = [
    ...sectionProblems(template),
    ...guidanceValueProblems(template),
  ];
  const toSource = sourceRanges(template);
  return [
    ...problems,
    ...namedProblems(template, ruleIds),
    ...inBody.map(({ message, range }) => ({
      message,
      range: toSource(range),
    })),
  ].toSorted((a, b) => a.range.start - b.range.start);
}

/** The document lacks the notes, which stand before all else: what is behind them is the end of both texts. */
function sourceRanges({
  source: { text },
  document,
}: Template): (range: SourceRange) => SourceRange {
  const source = readSource(text);
  const shift = text.length - document.text.length;
  return ({ start, end }) => rangeBetween(source, start + shift, end + shift);
}
