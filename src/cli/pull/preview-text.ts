import type { Action, Annotation, ReviewComment } from "../../core/action.ts";
import { countOf } from "../format/count-of.ts";
import { makeVisible } from "../format/glyphs.ts";
import type { Style } from "../terminal.ts";
import type { Preview } from "./preview-pull.ts";

/** What would stand on the pull request, one thing after the other, with the App's own words. */
export function previewText(
  { snapshot, evaluation, actions }: Preview,
  { colors }: Style,
): string {
  const { repository, pull, headSha } = snapshot;
  const name = `${repository.owner}/${repository.name}#${pull.number}`;
  const header = `${colors.bold(name)} ${makeVisible(pull.title)} ${colors.dim(`· ${headSha.slice(0, 7)}`)}`;
  if (!evaluation.speaks)
    return `${header}\n\nThe App would say nothing: there is no \`.github/specgate.yml\`, and no file names a template\n`;
  const parts = actions.map((action) => actionText(action, colors));
  return `${[header, ...parts].join("\n\n")}\n`;
}

function actionText(action: Action, colors: Style["colors"]): string {
  const title = (text: string) => colors.bold(colors.cyan(`── ${text}`));
  switch (action.kind) {
    case "publish-check-run":
      return [
        title(`Check run Specgate: ${action.conclusion}`),
        linesOf(`${action.title}\n\n${action.summary}`),
        ...annotationRows(action.annotations),
      ].join("\n\n");
    case "set-status":
      return `${title(`Commit status specgate/spec: ${action.state}`)}\n\n${makeVisible(action.description)}`;
    case "create-review":
      return [
        title(`Review with ${countOf(action.comments.length, "comment")}`),
        linesOf(action.body),
        ...action.comments.map(commentText),
      ].join("\n\n");
    case "create-comment":
      return `${title("Comment")}\n\n${linesOf(action.body)}`;
    case "update-conversation":
      return title("Changes of what was said before");
  }
}

function annotationRows(annotations: readonly Annotation[]): readonly string[] {
  if (annotations.length === 0) return [];
  const rows = annotations.map(({ path, startLine, level, title, message }) =>
    makeVisible(
      `${path}:${startLine} ${level}: ${title}: ${firstLine(message)}`,
    ),
  );
  return [`${countOf(annotations.length, "annotation")}\n${rows.join("\n")}`];
}

function commentText({ path, line, body }: ReviewComment): string {
  return `${makeVisible(`${path}:${line}`)}\n${linesOf(body)}`;
}

/** Markdown as people see it: without the marks by which the App finds its own comments again. Each line is made safe. */
function linesOf(text: string): string {
  const shown = text.replaceAll(/^<!-- specgate:.* -->\n+/gm, "").trimEnd();
  return shown.split("\n").map(makeVisible).join("\n");
}

/** The address of the rule's page follows it. */
function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}
