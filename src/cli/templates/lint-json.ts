import type { TemplateLint } from "./template-lint.ts";

/** One JSON object, with all that is understood and each problem with its place. */
export function lintJson({
  source,
  description,
  problems,
}: TemplateLint): string {
  const json = {
    version: 1,
    file: source.path,
    template: description,
    problems: problems.map(({ message, range }) => ({
      line: range.line,
      column: range.column,
      endLine: range.endLine,
      endColumn: range.endColumn,
      message,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
