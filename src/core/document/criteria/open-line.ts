import type { Line, OpenLine } from "../line.ts";
import { namesCriterion, startsMarked, takeId } from "./criterion-id.ts";
import { dropNumber, readEars } from "./ears.ts";
import { startsPlain } from "./first-word.ts";
import type { Step } from "./step.ts";
import { stepsOf } from "./steps.ts";

/** `isLenient` among acceptance criteria, where a line is meant as one. */
export function openLine(line: Line, isLenient: boolean): OpenLine {
  if (isLenient) {
    line.lenient ??= readLine(line, true);
    return line.lenient;
  }
  line.strict ??= readLine(line, false);
  return line.strict;
}

/** The first of these lines. One that starts a sentence in EARS which runs over several, `WHEN it ends, THE` at its end, is no step. */
export function openLines(
  first: Line,
  more: readonly Line[],
  isLenient: boolean,
): OpenLine {
  const open = openLine(first, isLenient);
  if (more.length === 0 || open.steps[0]?.part !== "when") return open;
  const startsNext = more.some((line) =>
    openLine(line, isLenient).steps.some(
      ({ part }) => part === "given" || part === "when",
    ),
  );
  const text = [open.text, ...more.map((line) => line.text)].join("\n");
  return !startsNext && isEars(text, open.steps, isLenient)
    ? { ...open, steps: [] }
    : open;
}

function readLine(line: Line, isLenient: boolean): OpenLine {
  const bare = startsPlain(line.text)
    ? line.text
    : line.text.replace(/^[^\p{L}\p{N}"'“«`([<{…]+/u, "");
  const { id, text } = takeId(bare, () => startsMarked(line));
  const steps = stepsOf(dropNumber(text), line.runs, isLenient);
  if (isEars(text, steps, isLenient)) return { id, text, steps: [] };
  if (steps.length > 0) return { id, text, steps };
  const label = /[:：]/.test(text.slice(0, 80))
    ? /^[^:：]{1,80}[:：]\s*(?=\S)/.exec(text)?.[0]
    : undefined;
  if (label === undefined) return { id, text, steps };
  return {
    id,
    text,
    steps: stepsOf(text.slice(label.length), line.runs, isLenient),
  };
}

/** `WHEN … THE system SHALL …` starts like a step and is a sentence in EARS. */
function isEars(
  text: string,
  steps: readonly Step[],
  isLenient: boolean,
): boolean {
  if (steps[0]?.part !== "when") return false;
  if (readEars(text, isLenient) === undefined) return false;
  return (
    /(?<!\p{Script=Latin}|\p{Script=Cyrillic})(?:shall|SHALL|MUST|DEBEN?|DEBERÁN?|DOI(?:T|VENT)|DEV(?:E|EM|ERÁ|ERÃO|RA)|MUSS|MÜSSEN|SOLL(?:EN)?|MUSI|ДОЛЖ\p{Lu}+)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u.test(
      text,
    ) || !steps.some((step) => step.part === "outcome")
  );
}

/** `- [ ] **AC1:** …`, `- CA-01: …` under no heading of its own: a criterion where the document has no plainer ones. */
export function isNamedCriterion(
  checked: boolean | null | undefined,
  { id, text }: OpenLine,
): boolean {
  if (!namesCriterion(id)) return false;
  return typeof checked === "boolean"
    ? id.startsWith("AC")
    : /\p{L}.* /u.test(text);
}
