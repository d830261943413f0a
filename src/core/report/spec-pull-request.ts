import type { StartedSpec } from "../scaffold/start-spec.ts";
import { plainTitle } from "../scaffold/spec-title.ts";
import { code } from "./escape-markdown.ts";

export interface SpecPullRequest {
  readonly title: string;
  readonly body: string;
  readonly commitMessage: string;
}

/** The first line of the description, by which the pull request of an issue's spec is found again. */
export function specPullMarker(issue: number): string {
  return `<!-- specgate:spec issue=${issue} -->`;
}

/** What the pull request of a new spec says. It refers to the issue and does not close it: the work is still to come. */
export function specPullRequest(
  spec: StartedSpec,
  issue: number,
): SpecPullRequest {
  const title = `Spec: ${plainTitle(spec.title)}`;
  return {
    title,
    body: [
      specPullMarker(issue),
      `Starts the spec of #${issue} at ${code(spec.path)}, filled in as far as the issue goes.`,
      "What the issue does not say still has the template's guidance. The check of this pull request lists it line by line; `/spec status` sums it up.",
    ].join("\n\n"),
    commitMessage: `${title}\n\nStarted from #${issue}.`,
  };
}
