import { DocumentTooDeepError } from "../document/nesting.ts";
import type { MarkdownParser } from "../document/parse-markdown.ts";
import {
  rangeBetween,
  readSource,
  startOfLine,
} from "../document/source-text.ts";
import { describeTemplate } from "./describe-template.ts";
import { lintTemplate } from "./lint-template.ts";
import { nameTaken } from "./name-taken.ts";
import { parseTemplate } from "./parse-template.ts";
import type { Template } from "./template.ts";
import type { TemplateLint } from "./template-lint.ts";
import type { TemplateSource } from "./template-source.ts";

/** What is understood of each template and what is wrong with it, in the order in which they are looked up by name. */
export function lintSources(
  sources: readonly TemplateSource[],
  ruleIds: readonly string[],
  parse?: MarkdownParser,
): readonly TemplateLint[] {
  const before: Template[] = [];
  return sources.map((source) => {
    try {
      const parsed = parseTemplate(source, parse);
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
