import type { Finding, Fix } from "../finding.ts";
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
  const chosen: { readonly finding: Finding; readonly fix: Fix }[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === null || (rule !== undefined && finding.rule !== rule)) continue;
    if (chosen.some((other) => touch(other.fix, fix))) continue;
    chosen.push({ finding, fix });
  }
  return {
    text: applyEdits(
      text,
      chosen.flatMap(({ fix }) => fix.edits),
    ),
    applied: chosen.map(({ finding }) => finding),
  };
}

/** Where two meet, their order would decide what comes of them. */
function touch(one: Fix, other: Fix): boolean {
  return one.edits.some((a) =>
    other.edits.some((b) => a.start <= b.end && b.start <= a.end),
  );
}
