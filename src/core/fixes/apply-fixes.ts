import { countFirst } from "../count-first.ts";
import type { Finding, TextEdit } from "../finding.ts";
import { applyEdits } from "../scaffold/apply-edits.ts";

export interface FixOptions {
  /** Fixes what this rule found, and nothing else. */
  readonly rule?: string | undefined;
}

export interface AppliedFixes {
  readonly text: string;
  /** Whose fixes are in the text, in order. */
  readonly applied: readonly Finding[];
}

/**
 * The text with the fixes of its findings: each as a whole or not at all, and of two that touch each other the first. What is
 * left out is found again in the new text, so check that and go on.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  { rule }: FixOptions = {},
): AppliedFixes {
  const applied: Finding[] = [];
  const chosen: TextEdit[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === null || (rule !== undefined && finding.rule !== rule)) continue;
    if (fix.edits.some((edit) => touchesAny(edit, chosen))) continue;
    applied.push(finding);
    for (const edit of fix.edits)
      chosen.splice(firstBehind(edit.end, chosen), 0, edit);
  }
  return { text: applyEdits(text, chosen), applied };
}

/** Where two meet, their order would decide what comes of them. The others are in order, and none of them overlap. */
function touchesAny(edit: TextEdit, others: readonly TextEdit[]): boolean {
  const last = others[firstBehind(edit.end, others) - 1];
  return last !== undefined && edit.start <= last.end;
}

/** Index of the first edit that starts behind an offset. */
function firstBehind(offset: number, edits: readonly TextEdit[]): number {
  return countFirst(edits, ({ start }) => start <= offset);
}
