import { applyEdits } from "../../../src/core/scaffold/apply-edits.ts";
import type { Finding, Severity } from "../../../src/core/finding.ts";
import type { Rule } from "../../../src/core/rules/rule.ts";
import { findRule } from "../../../src/core/rules/registry.ts";
import type { TemplateSource } from "../../../src/core/template/template-source.ts";
import { checkWithFiles } from "../check-with-files.ts";
import { builtInTemplates } from "../built-in-templates.ts";

/** One document and what the rule says of it; none where `problems` is left out. */
export interface RuleCase {
  readonly name: string;
  readonly markdown: string;
  /** The document before the change. */
  readonly base?: string;
  /** Where the document lies; `spec.md` where left out. */
  readonly path?: string;
  /** Texts of the files around it, by their paths from the root of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** Markdown of a template that the document follows. */
  readonly template?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly problems?: readonly ExpectedProblem[];
  /** The document after all fixes of this rule. */
  readonly fixed?: string;
}

export interface ExpectedProblem {
  readonly line: number;
  readonly endLine?: number;
  readonly severity?: Severity;
  /** A part of the message. */
  readonly message?: string;
}

/** Tests a rule by a table, through the registry, as a user meets it. */
export function checkRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test("is registered", () => {
      expect(findRule(rule.id)).toBe(rule);
    });

    test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
      const findings = findingsOf(rule, one);
      const expected = one.problems ?? [];
      expect(findings.map(toComparable)).toStrictEqual(
        expected.map(({ line, endLine }) => ({
          line,
          endLine: endLine ?? line,
        })),
      );
      expected.forEach(({ severity, message }, index) => {
        if (severity !== undefined) {
          expect(findings[index]?.severity).toBe(severity);
        }
        if (message !== undefined) {
          expect(findings[index]?.message).toContain(message);
        }
      });
      if (one.fixed !== undefined) {
        expect(
          applyEdits(
            one.markdown,
            findings.flatMap((finding) => finding.fix?.edits ?? []),
          ),
        ).toBe(one.fixed);
      }
    });
  });
}

function findingsOf(rule: Rule, one: RuleCase): readonly Finding[] {
  const options = one.options === undefined ? {} : { options: one.options };
  const report = checkWithFiles(
    {
      path: one.path ?? "spec.md",
      text: one.markdown,
      ...(one.base !== undefined && { base: one.base }),
      templates: [...ownTemplate(one), ...builtInTemplates],
      ...(one.template === undefined
        ? {}
        : { template: { name: "feature", by: "option" } }),
      rules: { [rule.id]: options },
      failOn: "error",
    },
    one.files,
  );
  return report.findings.filter((finding) => finding.rule === rule.id);
}

function ownTemplate({ template }: RuleCase): readonly TemplateSource[] {
  return template === undefined
    ? []
    : [{ name: "feature", path: "feature.md", text: template, origin: "file" }];
}

function toComparable(finding: Finding): ExpectedProblem {
  return { line: finding.line, endLine: finding.endLine };
}
