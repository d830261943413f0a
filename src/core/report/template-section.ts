import type { Evaluation, TemplateTrouble } from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { describeFileState } from "./describe-file-state.ts";
import { code, link, sentence } from "./escape-markdown.ts";
import { fileUrl } from "./page-url.ts";
import type { Room } from "./room.ts";

/** What its author may not have meant in a template that this pull request changes. */
export function templateSection(
  { templates }: Evaluation,
  snapshot: Snapshot,
  room: Room,
): string {
  if (templates.length === 0) return "";
  const { fits, left } = room.take(
    templates.flatMap((trouble) => linesOf(trouble, snapshot)),
  );
  return [
    "### Templates in this pull request",
    [...fits, ...(left === 0 ? [] : [`- and ${left} more`])].join("\n"),
    "Once this is merged, specs are judged by them as far as they can be read.",
  ].join("\n\n");
}

function linesOf(
  trouble: TemplateTrouble,
  { repository, headSha }: Snapshot,
): readonly string[] {
  const { path } = trouble;
  if (trouble.kind === "unreadable") {
    return [
      `- ${code(path)} is no template: ${describeFileState(trouble.state)}`,
    ];
  }
  return trouble.problems.map(({ message, range: { line } }) => {
    const place = link(
      `line ${line}`,
      fileUrl(repository, headSha, path, line),
    );
    return `- ${code(path)}, ${place}: ${sentence(message)}`;
  });
}
