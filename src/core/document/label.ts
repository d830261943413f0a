import { isStepWord } from "./criteria/steps.ts";
import type { Line, Run } from "./lines.ts";

/** A label with its colon, and what stands behind it on the line. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** In bold or italics. */
  readonly isMarked: boolean;
}

const maxLength = 60;
const maxWords = 8;

/**
 * Labels of a line: `**Version:** 1 | **Status**: Draft` has two, `Status: Draft` one. A URL, a time, a sentence or a Gherkin step has none.
 */
export function labelsOf(line: Line): readonly Labelled[] {
  const marked = markedLabels(line);
  if (marked.length > 0) return marked;
  const plain = plainLabel(line);
  return plain === undefined ? [] : [plain];
}

export function startsWithLabel(line: Line): boolean {
  return labelsOf(line).length > 0;
}

function plainLabel(line: Line): Labelled | undefined {
  const colon = line.text.search(/[:：]/);
  if (colon < 0 || colon > 2 * maxLength) return;
  const match = /^(?:[^\p{L}\p{N}"'(<[]*)([^:：\n]+)(?::(?=\s|$)|：)/u.exec(
    line.text,
  );
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || !isLabel(label)) return;
  return {
    label,
    value: line.text.slice(match[0].length).trim(),
    start: line.start,
    end: line.end,
    isMarked: false,
  };
}

/** Labels in bold or italics; the first starts the line, others follow a separator. */
function markedLabels(line: Line): readonly Labelled[] {
  const starts: number[] = [];
  line.runs.forEach((run, index) => {
    if (isLabelRun(line.runs, index) && canStart(line.runs, index)) {
      starts.push(index);
    }
  });
  if (starts[0] !== firstWord(line.runs)) return [];
  return starts.flatMap((start, index) => {
    const runs = line.runs.slice(start, starts[index + 1]);
    const labelled = splitRuns(runs, index < starts.length - 1);
    return labelled === undefined ? [] : [labelled];
  });
}

function isLabelRun(runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  if (run?.look !== "strong" && run?.look !== "emphasis") return false;
  if (run.text.length > 2 * maxLength) return false;
  const after = (runs[index + 1]?.text ?? "").slice(0, maxLength);
  return (
    (/[:：]\s*$/.test(run.text) ||
      /^\s*(?:\([^()]*\)\s*)?[:：](?:\s|$)/.test(after)) &&
    isLabel(run.text.replace(/\s*[:：]\s*$/, "").trim())
  );
}

function canStart(runs: readonly Run[], index: number): boolean {
  const before = runs
    .slice(0, index)
    .map((run) => run.text)
    .join("");
  return !/[\p{L}\p{N}]/u.test(before) || /[|·•;—–]\s*$|\s{2,}$/.test(before);
}

function firstWord(runs: readonly Run[]): number {
  return runs.findIndex((run) => /[\p{L}\p{N}]/u.test(run.text));
}

function splitRuns(
  runs: readonly Run[],
  isFollowed: boolean,
): Labelled | undefined {
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return;
  const label = first.text.replace(/\s*[:：]\s*$/, "").trim();
  const text = runs
    .slice(1)
    .map((run) => run.text)
    .join("")
    .replace(/^\s*(?:\([^()]*\)\s*)?[:：]/, "");
  const value = isFollowed ? text.replace(/\s*[|·•;—–]?\s*$/, "") : text;
  const cut = text.length - value.length;
  return {
    label,
    value: value.trim(),
    start: first.start,
    end: Math.max(first.end, last.end - cut),
    isMarked: true,
  };
}

/** Short, no sentence, no step of a scenario, no id of a requirement. */
function isLabel(text: string): boolean {
  const bare = text.replaceAll(/\([^()]*\)/g, "").trim();
  return (
    bare.length > 0 &&
    bare.length <= maxLength &&
    bare.split(/\s+/).length <= maxWords &&
    /\p{L}/u.test(bare) &&
    !/[.!?;](?:\s|$)/.test(bare) &&
    !/^[A-Z][A-Z\d]*-\d+$/.test(bare) &&
    !isStepWord(bare)
  );
}
