import type { ConfigProblem } from "../core/config/config-outcome.ts";
import { diagnosticRows, linesOf } from "./format/diagnostic-rows.ts";
import { styleOf, type Terminal } from "./terminal.ts";

/** A file of configuration, as it was read. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
}

/** What is wrong with it, each as a block of lines that shows its place. */
export function configRows(
  label: "error" | "warning",
  problems: readonly ConfigProblem[],
  { path, text }: ConfigText,
  { stderr, env }: Pick<Terminal, "stderr" | "env">,
): readonly string[] {
  const { colors, width } = styleOf(stderr, env);
  const lines = linesOf(text);
  const mark = label === "error" ? colors.red : colors.yellow;
  return problems.map((range) =>
    diagnosticRows(
      { label, message: range.message, path, range, notes: [] },
      { colors, width, lines, mark },
    ).join("\n"),
  );
}
