import type { Nodes, PhrasingContent } from "mdast";

import type { Run, Line } from "./line.ts";
import { plainText } from "./plain-text.ts";
import {
  endOf,
  endOfLine,
  type SourceText,
  startOf,
  startOfLine,
} from "./source-text.ts";

export function linesOf(
  source: SourceText,
  nodes: readonly PhrasingContent[],
): readonly Line[] {
  const known = source.lines.get(nodes);
  if (known !== undefined) return known;
  const lines = readLines(source, nodes);
  source.lines.set(nodes, lines);
  return lines;
}

function readLines(
  source: SourceText,
  nodes: readonly PhrasingContent[],
): readonly Line[] {
  const all = nodes.map((node) =>
    runOf(source, node, shortenGaps(plainText(node))),
  );
  if (all.length === 0) return [];
  return all.some(goesOn) ? cutIntoLines(source, nodes, all) : [lineOf(all)];
}

/** Over more than one line. */
function goesOn({ text }: Run): boolean {
  return text.includes("\n");
}

/** `all`: a run for each of the nodes, of which some go on. */
function cutIntoLines(
  source: SourceText,
  nodes: readonly PhrasingContent[],
  all: readonly Run[],
): readonly Line[] {
  const read: Line[] = [];
  let runs: Run[] = [];
  const endLine = (): void => {
    if (runs.length > 0) read.push(lineOf(runs));
    runs = [];
  };
  for (const [at, node] of nodes.entries()) {
    const whole = all[at];
    if (whole === undefined || node.type === "break" || isLineBreak(node)) {
      endLine();
      continue;
    }
    if (!goesOn(whole)) {
      runs.push(whole);
      continue;
    }
    const pieces = whole.text.split("\n");
    for (const [index, text] of pieces.entries()) {
      if (index > 0) endLine();
      runs.push(pieceOf(source, node, text, index, pieces.length - 1));
    }
  }
  endLine();
  if (read[0]?.text !== "") return read;
  const first = read.findIndex(
    (line) => line.text !== "" || line.runs.some(isComment),
  );
  return first > 0 ? read.slice(first) : read;
}

function runOf(source: SourceText, node: Nodes, text: string): Run {
  return {
    text,
    look: lookOf(node),
    start: skipPrefix(source, startOf(source, node)),
    end: endOf(source, node),
  };
}

/** The run of one line of a node that goes over several. */
function pieceOf(
  source: SourceText,
  node: Nodes,
  text: string,
  index: number,
  last: number,
): Run {
  const from = skipPrefix(source, startOf(source, node));
  const to = endOf(source, node);
  // Counted from the end: the start of a text behind `[ ]` can be a line too early.
  const line = (node.position?.end.line ?? 1) - last + index;
  const start =
    index === 0 ? from : clamp(contentStart(source, line), from, to);
  const end = index === last ? to : clamp(endOfLine(source, line), start, to);
  return { text, look: lookOf(node), start, end };
}

/** A text behind `[ ]` and a line ending starts before the blanks and quote marks of its line. */
function skipPrefix(source: SourceText, offset: number): number {
  const before = source.text.charCodeAt(offset - 1);
  const isLineStart = before === 10 || before === 13;
  return isLineStart
    ? behindPrefix(source.text, offset)
    : behindBlanks(source.text, offset);
}

/** A line ending can be written as `&#10;`, so there can be more lines in a text than in its source. */
function clamp(offset: number, from: number, to: number): number {
  return Math.max(from, Math.min(offset, to));
}

function isComment(run: Run): boolean {
  return run.look === "comment";
}

/** No gap of more than two spaces: patterns that look for the end of one would take quadratic time. */
function shortenGaps(text: string): string {
  return mayHoldGap(text) && /[^\S\n]{3}/.test(text)
    ? text.replaceAll(/[^\S\n]{3,}/g, "  ")
    : text;
}

/** A cheap look: nearly all text is words with single blanks between, of ASCII. */
function mayHoldGap(text: string): boolean {
  let wasBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isBlank = code < 33 || code > 126;
    if (isBlank && wasBlank) return true;
    wasBlank = isBlank;
  }
  return false;
}

function contentStart(source: SourceText, line: number): number {
  return behindPrefix(source.text, startOfLine(source, line));
}

/** Behind blanks and quote marks. */
function behindPrefix(text: string, offset: number): number {
  let at = behindBlanks(text, offset);
  while (text.charCodeAt(at) === 62) at = behindBlanks(text, at + 1);
  return at;
}

function behindBlanks(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  return at;
}

function lineOf(runs: readonly Run[]): Line {
  const [first] = runs;
  let text = "";
  for (const run of runs) text += run.text;
  return {
    text: text.trim(),
    runs,
    start: first?.start ?? 0,
    end: runs.at(-1)?.end ?? 0,
    labels: undefined,
    lenient: undefined,
    strict: undefined,
  };
}

function isLineBreak(node: PhrasingContent): boolean {
  return node.type === "html" && /^<br\s*\/?>$/i.test(node.value);
}

function lookOf(node: Nodes): Run["look"] {
  switch (node.type) {
    case "strong":
      return "strong";
    case "emphasis":
      return node.children.length === 1 && node.children[0]?.type === "strong"
        ? "strong"
        : "emphasis";
    case "inlineCode":
      return "code";
    case "html":
      return node.value.startsWith("<!--") ? "comment" : "plain";
    default:
      return "plain";
  }
}
