import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";

import { rules } from "../../core/rules/registry.ts";
import { describeTemplate } from "../../core/template/describe-template.ts";
import { lintTemplate } from "../../core/template/lint-template.ts";
import type { TemplateSource } from "../../core/template/template-source.ts";
import { parseSource } from "../parse-source.ts";
import { styleOf, type Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { lintJson } from "./lint-json.ts";
import { lintText } from "./lint-text.ts";

export interface LintOptions {
  readonly file: string;
  readonly format: "text" | "json";
}

/** Prints what is understood of a template, and what is wrong with it. Resolves to the exit code. */
export async function lintTemplateFile(
  { file, format }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const source = await readSource(file, terminal);
  const parsed = parseSource(source);
  const lint = {
    source,
    description: describeTemplate(parsed.template),
    problems: lintTemplate(
      parsed,
      rules.map(({ id }) => id),
    ),
  };
  terminal.stdout.write(
    format === "json"
      ? lintJson(lint)
      : lintText(lint, styleOf(terminal.stdout, terminal.env)),
  );
  return lint.problems.length === 0 ? 0 : 1;
}

async function readSource(
  file: string,
  terminal: Terminal,
): Promise<TemplateSource> {
  const path = resolve(terminal.cwd, file);
  const name = basename(path, extname(path));
  try {
    const text = await readFile(path, "utf8");
    return { name, path: file, text, origin: "file" };
  } catch (cause) {
    throw new UsageError(`Template \`${file}\` cannot be read`, { cause });
  }
}
