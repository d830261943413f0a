import type { ReviewComment } from "../action.ts";
import type { Config } from "../config/config.ts";
import { lineStartsOf, readSource } from "../document/source-text.ts";
import type { Evaluation, JudgedSpec } from "../evaluation.ts";
import type { Finding, Severity } from "../finding.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { code, link, sentence } from "./escape-markdown.ts";
import { hunksOf, type HunkLines } from "./hunks.ts";
import { suggestionFor } from "./suggestion.ts";
import { threadKey } from "./thread-key.ts";

/** A comment on the diff, known again by its key. */
export interface KeyedComment {
  readonly key: string;
  readonly comment: ReviewComment;
  /** Whose fix can be accepted with a click; left out where there is none to accept. */
  readonly suggests?: Finding;
}

/** More in one review would bury what people write. */
const mostComments = 30;

/** A comment on more lines than these shows hardly any of them. */
const mostLines = 10;

type Wanted = NonNullable<NonNullable<Config["report"]>["reviewComments"]>;

const severities: Readonly<Record<Wanted, readonly Severity[]>> = {
  none: [],
  errors: ["error"],
  warnings: ["error", "warning"],
  all: ["error", "warning", "notice"],
};

/**
 * Findings as comments on lines of the diff, errors first, at most 30: always the first ones, so that looking again at
 * the same commit brings no others. A draft is told by its check run alone.
 */
export function reviewComments(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly KeyedComment[] {
  const { config, subject, pull } = snapshot;
  if (subject !== "pull-request" || pull.isDraft || !pull.isOpen) return [];
  const wanted =
    config.kind === "valid" ? config.config.report?.reviewComments : undefined;
  return severities[wanted ?? "errors"]
    .flatMap((severity) =>
      evaluation.specs.flatMap((spec) =>
        commentsOn(spec, severity, snapshot, evaluation.withheldFixes),
      ),
    )
    .slice(0, mostComments);
}

function commentsOn(
  spec: JudgedSpec,
  severity: Severity,
  { specs, headSha }: Snapshot,
  withheld: ReadonlySet<string> | undefined,
): readonly KeyedComment[] {
  const source = specs.find(({ path }) => path === spec.path);
  if (source?.head.kind !== "text" || spec.sha !== headSha) return [];
  const { text } = source.head;
  const hunks = hunksOf(source.file?.patch);
  return spec.newFindings
    .filter((finding) => finding.severity === severity)
    .flatMap((finding) => {
      const key = threadKey(finding);
      const fix = withheld?.has(key) === true ? null : finding.fix;
      return commentOn({ ...finding, fix }, text, hunks) ?? [];
    });
}

function commentOn(
  finding: Finding,
  text: string,
  hunks: readonly HunkLines[],
): KeyedComment | undefined {
  const suggestion = suggestionFor(finding.fix, text, hunks);
  const lines =
    suggestion === undefined
      ? linesShown(finding, lastLineOf(text), hunks)
      : { start: suggestion.startLine, end: suggestion.endLine };
  if (lines === undefined) return undefined;
  const { rule, helpUrl, message, path } = finding;
  const key = threadKey(finding);
  const body = [
    findingMarker(key),
    `${sentence(message)} (${link(code(rule), helpUrl)})`,
    ...(suggestion === undefined ? [] : [suggestion.block]),
  ].join("\n\n");
  return {
    key,
    comment: { path, startLine: lines.start, line: lines.end, body },
    ...(suggestion !== undefined && { suggests: finding }),
  };
}

/** Read back by the App to know its own threads. */
export function findingMarker(key: string): string {
  return `<!-- specgate:finding ${key} -->`;
}

/** What of a finding lies in one hunk of the diff; undefined where nothing does. */
function linesShown(
  finding: Finding,
  lastLine: number,
  hunks: readonly HunkLines[],
): HunkLines | undefined {
  const start = Math.min(finding.line, lastLine);
  const end = Math.min(Math.max(finding.endLine, start), lastLine);
  const hunk = hunks.find((one) => one.start <= end && start <= one.end);
  if (hunk === undefined) return undefined;
  const from = Math.max(start, hunk.start);
  const to = Math.min(end, hunk.end);
  return { start: from, end: to - from < mostLines ? to : from };
}

/** A line ending at the end opens no line of its own on GitHub. */
function lastLineOf(text: string): number {
  const lineStarts = lineStartsOf(readSource(text));
  const isOpen = lineStarts.at(-1) === text.length;
  return Math.max(1, lineStarts.length - (isOpen ? 1 : 0));
}
