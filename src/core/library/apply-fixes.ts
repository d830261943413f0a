import type { Finding } from "../finding.ts";
import {
  type AppliedFixes,
  applyFixes as apply,
  type FixOptions,
} from "../fixes/apply-fixes.ts";
import { expectArray, expectObject, expectString } from "./expect.ts";

/**
 * The text with the fixes of its findings: each as a whole or not at all, and of two that touch each other the first. What is
 * left out is found again in the new text, so check that and go on. Throws a `TypeError` for what is no text or no findings.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  options?: FixOptions,
): AppliedFixes {
  expectString(text, "text");
  expectArray(findings, "findings");
  for (const [index, finding] of findings.entries()) {
    expectObject(finding, `findings[${index}]`);
  }
  return apply(text, findings, options ?? {});
}
