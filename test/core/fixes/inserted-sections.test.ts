import { checkSpec } from "../../../src/core/check-spec.ts";
import { applyFixes } from "../../../src/core/fixes/apply-fixes.ts";
import { isBetter } from "../../../src/core/fixes/is-better.ts";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import { isBoilerplate } from "../../../src/core/template/collect-guidance.ts";
import { builtInTemplates, dialectTemplates } from "../built-in-templates.ts";

const templates = [...builtInTemplates, ...dialectTemplates];

function check(text: string, name: string): SpecReport {
  return checkSpec({
    path: "spec.md",
    text,
    templates,
    template: { name, by: "option" },
    rules: {},
    failOn: "error",
  });
}

/** The template's own text as a spec of it, without its notes. */
function bodyOf(text: string): string {
  return text.replace(/^---\n[^]*?\n---\n+/, "");
}

/** Each text without one of its sections, with all that stands under it. */
function withoutEach(text: string): readonly string[] {
  return parseDocument(text)
    .sections.filter(({ form, level }) => form === "heading" && level > 1)
    .map(({ range }) => text.slice(0, range.start) + text.slice(range.end));
}

const asked: ReadonlySet<string> = new Set(["placeholder", "empty", "partial"]);

test.each(templates.map(({ name, text }) => [name, text] as const))(
  "a section that is put in is asked for, and there once: %s",
  (name, source) => {
    for (const text of withoutEach(bodyOf(source))) {
      const report = check(text, name);
      for (const finding of report.findings) {
        const inserted = finding.fix?.edits[0]?.newText ?? "";
        if (finding.rule !== "section-required" || inserted === "") continue;
        const { text: fixed } = applyFixes(text, [finding]);
        const after = check(fixed, name);
        const heading = /"(.*)"$/.exec(finding.fix?.title ?? "")?.[1];
        const section = after.sections.find(
          ({ template }) => template === heading,
        );
        const state = section?.state ?? "missing";
        const isSaid = isBoilerplate(inserted);
        const isAsked = isSaid ? state === "filled" : asked.has(state);
        const isGood = isBetter({ text, report }, after, [finding]);
        expect({ inserted, state, isAsked, isGood }).toEqual({
          inserted,
          state,
          isAsked: true,
          isGood: true,
        });
      }
    }
  },
);
