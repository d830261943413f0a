import { DocumentTooDeepError } from "../../core/document/nesting.ts";
import {
  rangeBetween,
  readSource,
  startOfLine,
} from "../../core/document/source-text.ts";
import { rules } from "../../core/rules/registry.ts";
import { describeTemplate } from "../../core/template/describe-template.ts";
import { lintTemplate } from "../../core/template/lint-template.ts";
import { nameTaken } from "../../core/template/name-taken.ts";
import { parseTemplate } from "../../core/template/parse-template.ts";
import type { Template } from "../../core/template/template.ts";
import type { TemplateSource } from "../../core/template/template-source.ts";
import { styleOf, type Terminal } from "../terminal.ts";
import { findSources } from "./find-sources.ts";
import { lintJson } from "./lint-json.ts";
import { lintText } from "./lint-text.ts";
import type { TemplateLint } from "./template-lint.ts";

export interface LintOptions {
  /** A file or folder; the repository's templates where it is not said. */
  readonly place: string | undefined;
  readonly format: "text" | "json";
}

/** Prints what is understood of templates, and what is wrong with them. Resolves to the exit code. */
export async function lintTemplates(
  { place, format }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const sources = await findSources(place, terminal.cwd);
  const lints = lintSources(sources);
  terminal.stdout.write(
    format === "json"
      ? lintJson(lints)
      : lintText(lints, styleOf(terminal.stdout, terminal.env)),
  );
  return lints.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

function lintSources(
  sources: readonly TemplateSource[],
): readonly TemplateLint[] {
  const before: Template[] = [];
  return sources.map((source) => {
    try {
      const parsed = parseTemplate(source);
      const { template } = parsed;
      const problems = [
        ...nameTaken(template, before),
        ...lintTemplate(parsed, ruleIds),
      ].toSorted((a, b) => a.range.start - b.range.start);
      before.push(template);
      return { source, description: describeTemplate(template), problems };
    } catch (error) {
      if (!(error instanceof DocumentTooDeepError)) throw error;
      const text = readSource(source.text);
      const start = startOfLine(text, error.line);
      const range = rangeBetween(text, start, start);
      const problems = [{ message: error.message, range }];
      return { source, description: undefined, problems };
    }
  });
}

const ruleIds = rules.map(({ id }) => id);
