import type { LintJson } from "./lint-schema.ts";
import type { TemplateLint } from "../../core/template/template-lint.ts";

/** One JSON object, with all that is understood and each problem with its place. */
export function lintJson(lints: readonly TemplateLint[]): string {
  const json: LintJson = {
    version: 1,
    templates: lints.map(({ source, description, problems }) => ({
      file: source.path,
      template: description ?? null,
      problems: problems.map(({ message, range }) => ({
        line: range.line,
        column: range.column,
        endLine: range.endLine,
        endColumn: range.endColumn,
        message,
      })),
    })),
    summary: {
      templates: lints.length,
      problems: lints.flatMap(({ problems }) => problems).length,
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
