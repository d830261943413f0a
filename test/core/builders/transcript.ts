import type { Action, Annotation } from "../../../src/core/action.ts";

/** What people would read on GitHub, as text. */
export function transcript(actions: readonly Action[]): string {
  return `${actions.map(describe).join(`\n\n${"=".repeat(79)}\n`)}\n`;
}

function describe(action: Action): string {
  switch (action.kind) {
    case "publish-check-run":
      return [
        `CHECK RUN, ${action.conclusion}: ${action.title}`,
        action.summary,
        ...action.annotations.map(describeAnnotation),
        ...action.buttons.map(({ label }) => `( ${label} )`),
      ].join("\n\n");
    case "set-status":
      return `STATUS, ${action.state}: ${action.description}`;
    case "create-review":
      return [
        `REVIEW\n\n${action.body}`,
        ...action.comments.map(
          ({ path, startLine, line, body }) =>
            `> ${path}:${startLine}-${line}\n${body}`,
        ),
      ].join("\n\n");
    case "create-comment":
      return `COMMENT\n\n${action.body}`;
    case "update-conversation":
      return [
        "COMMENT, edited",
        ...(action.comment === undefined ? [] : [action.comment.body]),
        ...action.resolve.map((id) => `Thread ${id} resolved`),
      ].join("\n\n");
  }
}

function describeAnnotation(annotation: Annotation): string {
  const { path, startLine, endLine, columns, level, title, message } =
    annotation;
  const place =
    columns === undefined
      ? `${startLine}-${endLine}`
      : `${startLine}:${columns.start}-${columns.end}`;
  return `> ${level}, ${path}:${place}, ${title}\n${message}`;
}
