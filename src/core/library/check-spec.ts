import { checkSpec as judge } from "../check-spec.ts";
import { DocumentTooDeepError } from "../document/nesting.ts";
import { type SectionKind, sectionKinds } from "../document/section-kind.ts";
import type { OwnWords } from "../own-words.ts";
import type { SpecReport as WholeReport } from "../spec-report.ts";
import { builtInTemplates } from "../template/built-in-templates.ts";
import type { TemplateSource } from "../template/template-source.ts";
import { reportUnreadable } from "../unreadable-report.ts";
import {
  expectLists,
  expectObject,
  expectString,
  expectStringOrNone,
  expectTemplates,
} from "./expect.ts";
import { openTemplates, templateCalled } from "./open-templates.ts";
import { readRules, type RuleSettings } from "./read-rules.ts";

/** What was found out about one spec. Plain data, in the shape that `specgate check --format json` has for one. */
export type SpecReport = Omit<WholeReport, "references">;

export interface CheckOptions {
  /** Shown in findings; default `spec.md`. */
  readonly path?: string;
  /** Name of the template to judge by; else what the text says, else what its headings say. */
  readonly template?: string;
  /** Templates of one's own, in front of the built-in ones. */
  readonly templates?: readonly TemplateSource[];
  /** By rule id; a rule that is not named has the template's severity, else its own. */
  readonly rules?: RuleSettings;
  /** The text before a change, for rules that compare the two. */
  readonly base?: string;
  /** Headings that name a kind of section, on top of the built-in ones. */
  readonly aliases?: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Placeholders and vague words of one's own. */
  readonly words?: OwnWords;
}

/**
 * What is wrong with a spec, and how far it is. Reads nothing but its arguments. Throws an `Error` for a rule or template that
 * is not known, with the nearest name, and a `TypeError` for an argument of the wrong kind; for no text: one that cannot be read
 * is a finding.
 */
export function checkSpec(
  text: string,
  options: CheckOptions = {},
): SpecReport {
  expectArguments(text, options);
  const {
    path = "spec.md",
    template,
    templates = [],
    rules = {},
    ...more
  } = options;
  const settings = readRules(rules);
  const known = openTemplates(templates);
  const asked =
    template === undefined ? undefined : templateCalled(template, known);
  try {
    const { references: _, ...report } = judge({
      ...more,
      path,
      text,
      templates: [...templates, ...builtInTemplates],
      rules: settings,
      failOn: "error",
      ...(asked && { template: { name: asked.name, by: "option" as const } }),
    });
    return report;
  } catch (error) {
    if (!(error instanceof DocumentTooDeepError)) throw error;
    return reportUnreadable(path, error.message);
  }
}

function expectArguments(text: unknown, options: unknown): void {
  expectString(text, "text");
  expectObject(options, "options");
  const { path, template, base, templates, aliases, words } = options;
  expectStringOrNone(path, "path");
  expectStringOrNone(template, "template");
  expectStringOrNone(base, "base");
  if (templates !== undefined) expectTemplates(templates);
  if (aliases !== undefined) expectLists(aliases, "aliases", sectionKinds);
  if (words !== undefined) {
    expectLists(words, "words", ["placeholders", "vague"]);
  }
}
