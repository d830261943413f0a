import type { Code } from "mdast";

import { endOfLine } from "../source-text.ts";
import { isCriteriaName } from "./criteria-label.ts";
import { takeId } from "./criterion-id.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { fromText } from "./from-text.ts";
import { isNoCriterion } from "./no-criterion.ts";
import { firstLineOf, startOfContent } from "./read-fence.ts";
import type { Reading } from "./reading.ts";

const proseLanguage = /^(?:|text|txt|plain|plaintext|md|markdown)$/i;
const mark =
  /^(?:(?:\d{1,3}[.)]|[-*+•✓✔✅☑□☐]|[├└][─-]*)\s+(?:\[[ xX]\]\s+)?|\[[ xX]\]\s+)/u;

/**
 * A list that its author put in a fence: under acceptance criteria where most of its lines have a number, a bullet or a box, and
 * anywhere behind a line `Acceptance criteria:`.
 */
export function readFencedList(
  code: Code,
  { source, kindOf, context }: Reading,
): readonly FoundCriterion[] {
  if (!proseLanguage.test(code.lang ?? "")) return [];
  const lines = code.value.split(/\r\n|\n|\r/).map((line) => line.trim());
  const label = lines.findIndex(
    (line) => line.endsWith(":") && isCriteriaName(line.slice(0, -1), kindOf),
  );
  if (label >= 0) lines.fill("", 0, label + 1);
  else if (context === "none") return [];
  const written = lines.filter((line) => line !== "");
  const marked = written.filter((line) => mark.test(line));
  if (marked.length < 2 || marked.length * 2 < written.length) return [];
  const firstLine = firstLineOf(code, source);
  return lines.flatMap((line, index) => {
    if (!mark.test(line)) return [];
    const { id, text } = takeId(line.replace(mark, ""));
    if (isNoCriterion(text)) return [];
    const end = endOfLine(source, firstLine + index);
    const start = startOfContent(source, firstLine + index, end);
    return [{ ...fromText({ id, text, start, end }), fenced: true }];
  });
}
