import type { Finding } from "../../finding.ts";
import { code, link } from "../escape-markdown.ts";
import { count } from "../words.ts";

export function onlyOnPullRequests(): string {
  return "An issue has no branch to commit fixes to; comment `/spec fix` on the pull request of the spec";
}

export function pullRequestIsClosed(): string {
  return "This pull request is closed; reopen it to have fixes committed";
}

export function unknownRule(rule: string, meant: string | undefined): string {
  const guess = meant ? `; did you mean \`/spec fix ${meant}\`?` : "";
  return `There is no rule ${code(rule)}${guess}\n\n\`/spec status\` shows what was found`;
}

export function nothingToFix(rule: string | undefined, found: number): string {
  const by = rule === undefined ? "" : ` of ${code(rule)}`;
  if (found === 0) return `There is nothing to fix: no finding${by} is left`;
  const those =
    found === 1
      ? `the one finding${by} needs`
      : `the ${found} findings${by} need`;
  return `There is nothing to fix by itself: ${those} an author to decide`;
}

export function cannotPush(): string {
  return "The branch of this pull request lies in a fork, where commits from here are not allowed; apply the suggestions in the review, or run `specgate check --fix`";
}

export function mayNotCommit(): string {
  return "GitHub does not let Specgate commit to this branch; an owner can grant it `Contents: write` in the settings of the App. Until then, apply the suggestions in the review, or run `specgate check --fix`";
}

export function branchIsProtected(branch: string): string {
  return `A rule of this repository keeps Specgate from committing to ${code(branch)}; apply the suggestions in the review, or run \`specgate check --fix\``;
}

/** A file with its fixes. */
export interface FixedSpec {
  readonly path: string;
  readonly fixed: readonly Finding[];
  /** Findings that are left in it. */
  readonly left: number;
}

export function fixesCommitted(
  specs: readonly FixedSpec[],
  url: string,
): string {
  const lines = specs.map(
    ({ path, fixed, left }) =>
      `- ${code(path)}: ${fixed.length} fixed, ${left === 0 ? "none" : left} left`,
  );
  const commit = link(
    `fixes of ${count(allFixed(specs).length, "finding")}`,
    url,
  );
  return `Committed ${commit} to the branch; pull before you go on\n\n${lines.join("\n")}`;
}

export function fixesWereCommitted(): string {
  return "The fixes were committed to the branch; pull before you go on";
}

/** Paths are left out: what is called `fixes #1.md` would close an issue. */
export function fixesMessage(
  specs: readonly FixedSpec[],
  comment: { readonly id: number },
): string {
  const findings = allFixed(specs);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [
    `Fix ${count(findings.length, "finding")} in ${count(specs.length, "spec")}`,
    `Found by ${rules.join(", ")}.`,
    fixesTrailer(comment.id),
  ].join("\n\n");
}

/** By which the commit is known as what a comment asked for. */
export function fixesTrailer(commentId: number): string {
  return `Specgate-Comment: ${commentId}`;
}

function allFixed(specs: readonly FixedSpec[]): readonly Finding[] {
  return specs.flatMap(({ fixed }) => fixed);
}
