import type { Template } from "../core/template/template.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import { diagnosticRows, linesOf } from "./format/diagnostic-rows.ts";
import { parseSource } from "./parse-source.ts";
import { styleOf, type Terminal } from "./terminal.ts";

/**
 * Reads a template. What is wrong with its `specgate` key is told on stderr, and the rest of it is used. Throws a
 * `UsageError` for one that cannot be read at all.
 */
export function readTemplate(
  source: TemplateSource,
  { stderr, env }: Pick<Terminal, "stderr" | "env">,
): Template {
  const { template, problems } = parseSource(source);
  const style = styleOf(stderr, env);
  const lines = linesOf(source.text);
  for (const { message, range } of problems) {
    const rows = diagnosticRows(
      { label: "warning", message, path: source.path, range, notes: [] },
      { ...style, lines, mark: style.colors.yellow },
    );
    stderr.write(`${rows.join("\n")}\n\n`);
  }
  return template;
}
