import { code } from "../escape-markdown.ts";

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
