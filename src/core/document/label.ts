import { isStepWord } from "./criteria/steps.ts";
import type { Labelled, Line, Run } from "./line.ts";
import { trimOff } from "./trim.ts";

const maxLength = 60;
const maxWords = 8;

/**
 * Labels of a line: `**Version:** 1 | **Status**: Draft` has two, `Status: Draft` one. A URL, a time, a sentence or a Gherkin step has none.
 */
export function labelsOf(line: Line): readonly Labelled[] {
  line.labels ??= readLabels(line);
  return line.labels;
}

function readLabels(line: Line): readonly Labelled[] {
  const colon = line.text.search(/[:：]/);
  if (colon < 0) return [];
  const marked = markedLabels(line);
  if (marked.length > 0 || colon > 2 * maxLength) return marked;
  return plainLabels(line);
}

/** `Status: Draft · Owner: Kim`: the first starts the line, others follow a separator; nothing is cut at one in code. */
function plainLabels(line: Line): readonly Labelled[] {
  const { text, runs, start, end } = line;
  const first = plainLabel(text);
  if (first === undefined || startsWithPairInCode(runs)) return [];
  if (!/[|·•]/.test(text)) {
    const { label, value } = first;
    return [{ label, value, start, end, isMarked: false }];
  }
  const starts = [0];
  if (runs.every((run) => run.look !== "code")) {
    for (const { index, 0: separator } of text.matchAll(/\s[|·•]\s/g)) {
      const at = index + separator.length;
      const next = plainLabel(text.slice(at, at + 2 * maxLength));
      if (next !== undefined) starts.push(at);
    }
  }
  const isVerbatim = runs[0]?.text.length === end - start;
  return starts.flatMap((at, index) => {
    const next = starts[index + 1];
    const piece = text.slice(at, next).replace(/\s[|·•]\s$/, "");
    const found = plainLabel(next === undefined ? text.slice(at) : piece);
    if (found === undefined) return [];
    return {
      ...found,
      start: isVerbatim ? start + at : start,
      end: isVerbatim && next !== undefined ? start + at + piece.length : end,
      isMarked: false,
    };
  });
}

/** "`template: kep` in the front matter names one" speaks of a pair; alone on its line it is one. */
function startsWithPairInCode([first, next]: readonly Run[]): boolean {
  return (
    next !== undefined && first?.look === "code" && /[:：]/.test(first.text)
  );
}

function plainLabel(
  text: string,
): Pick<Labelled, "label" | "value"> | undefined {
  const match = /^(?:[^\p{L}\p{N}"'(<[]*)([^:：\n]+)(?::(?=\s|$)|：)/u.exec(
    text,
  );
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || !isLabel(label)) return;
  return { label, value: text.slice(match[0].length).trim() };
}

/** Labels in bold or italics; the first starts the line, others follow a separator. */
function markedLabels({ runs }: Line): readonly Labelled[] {
  if (!runs.some(standsOut)) return [];
  const starts: number[] = [];
  let before = "";
  for (const [index, run] of runs.entries()) {
    const canStart =
      starts.length > 0 ? /[|·•;—–]\s*$|\s\s$/.test(before) : true;
    if (canStart && isLabelRun(run, runs[index + 1])) starts.push(index);
    else if (starts.length === 0 && /[\p{L}\p{N}]/u.test(run.text)) return [];
    before = run.text.slice(-4);
  }
  return starts.map((start, index) =>
    splitRuns(runs.slice(start, starts[index + 1]), index < starts.length - 1),
  );
}

function standsOut({ look }: Run): boolean {
  return look === "strong" || look === "emphasis";
}

function isLabelRun(run: Run, next: Run | undefined): boolean {
  if (!standsOut(run)) return false;
  if (run.text.length > 2 * maxLength) return false;
  const after = (next?.text ?? "").slice(0, maxLength);
  return (
    (/[:：]\s*$/.test(run.text) ||
      /^\s*(?:\([^()]*\)\s*)?[:：](?:\s|$)/.test(after)) &&
    isLabel(trimOff(run.text, " :："))
  );
}

function splitRuns(runs: readonly Run[], isFollowed: boolean): Labelled {
  const first = runs[0];
  const text = runs
    .slice(1)
    .map((run) => run.text)
    .join("")
    .replace(/^\s*(?:\([^()]*\)\s*)?[:：]/, "");
  const value = isFollowed
    ? text.replace(/\s{0,2}[|·•;—–]?\s{0,2}$/, "")
    : text;
  const end = (runs.at(-1)?.end ?? 0) - (text.length - value.length);
  return {
    label: trimOff(first?.text ?? "", " :："),
    value: value.trim(),
    start: first?.start ?? 0,
    end: Math.max(first?.end ?? 0, end),
    isMarked: true,
  };
}

function hasFewWords(text: string): boolean {
  return text.length <= 2 * maxWords || text.split(/\s+/).length <= maxWords;
}

/** Short, no sentence, no step of a scenario, no id of a requirement. */
function isLabel(text: string): boolean {
  const bare = text.includes("(")
    ? text.replaceAll(/\([^()]*\)/g, "").trim()
    : text.trim();
  return (
    bare.length > 0 &&
    bare.length <= maxLength &&
    hasFewWords(bare) &&
    /\p{L}/u.test(bare) &&
    !/[.!?;](?:\s|$)/.test(bare) &&
    !/^[A-Z][A-Z\d]*-\d+$/.test(bare) &&
    !isStepWord(bare)
  );
}
