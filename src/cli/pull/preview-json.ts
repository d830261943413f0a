import type { Preview } from "./preview-pull.ts";

/** The decision and what would be posted, as one JSON object. */
export function previewJson({
  snapshot: { repository, pull, headSha, baseSha },
  evaluation,
  actions,
}: Preview): string {
  const preview = {
    version: 1,
    pull: {
      repository: `${repository.owner}/${repository.name}`,
      number: pull.number,
      headSha,
      baseSha,
    },
    conclusion: evaluation.conclusion,
    evaluation,
    actions,
  };
  return `${JSON.stringify(preview, undefined, 2)}\n`;
}
