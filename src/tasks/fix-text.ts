import type { Finding } from "../core/finding.ts";
import { applyFixes } from "../core/fixes/apply-fixes.ts";
import { isBetter } from "../core/fixes/is-better.ts";
import type { SpecReport } from "../core/spec-report.ts";

/** Enough for any file: each check either takes fixes in or rules one out. */
const mostChecks = 200;

export interface FixTextOptions {
  /** Findings whose fixes are asked for; all where it is left out. */
  readonly wants?: (finding: Finding) => boolean;
}

export interface FixedText {
  readonly text: string;
  /** What is left in that text. */
  readonly report: SpecReport;
  /** In the order in which they were fixed. */
  readonly fixed: readonly Finding[];
}

/**
 * Makes all fixes that are certain, and checks again until there are none. No fix is kept that is no better
 * for the text: what comes of several at once is checked, and where that is no better, each by itself.
 */
export async function fixText(
  check: (text: string) => Promise<SpecReport>,
  text: string,
  { wants = () => true }: FixTextOptions = {},
): Promise<FixedText> {
  let now: FixedText = { text, report: await check(text), fixed: [] };
  const ruledOut = new Set<string>();
  let isOneByOne = false;
  let hasChanged = false;
  for (let checks = 1; checks < mostChecks; checks += 1) {
    const open = now.report.findings.filter(
      (finding) =>
        finding.fix !== null &&
        !ruledOut.has(finding.fingerprint) &&
        wants(finding),
    );
    if (open.length === 0) {
      if (!hasChanged) break;
      // What was no better then may be now.
      ruledOut.clear();
      hasChanged = false;
      continue;
    }
    const tried = applyFixes(now.text, isOneByOne ? open.slice(0, 1) : open);
    const report = await check(tried.text);
    if (isBetter(now, report, tried.applied)) {
      const fixed = [...now.fixed, ...tried.applied];
      now = { text: tried.text, report, fixed };
      isOneByOne = false;
      hasChanged = ruledOut.size > 0;
    } else if (tried.applied.length > 1) {
      isOneByOne = true;
    } else {
      for (const { fingerprint } of tried.applied) ruledOut.add(fingerprint);
    }
  }
  return now;
}
