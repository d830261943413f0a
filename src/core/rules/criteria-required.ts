import * as z from "zod/mini";

import type { Section } from "../document/spec-document.ts";
import type { Severity } from "../finding.ts";
import type { TemplateSection } from "../template/template.ts";
import { wordForCriterion } from "./criteria/word-for-criterion.ts";
import { isNotApplicable } from "./not-applicable.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";
import { hasText } from "./unfilled/find-unfilled.ts";

/** A section of criteria that holds text and no criterion. A missing or unfilled one is told by other rules. */
export const criteriaRequired = defineRule({
  id: "criteria-required",
  description:
    "Require at least one acceptance criterion where the section for them is",
  family: "criteria",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    if (document.criteria.length > 0) return;
    const section = document.sections.find((candidate) =>
      isForCriteria(candidate, template),
    );
    if (section === undefined || !hasText(section, unfilled.written)) return;
    const isUnfilled = unfilled.places.some(
      ({ range, kind }) =>
        kind !== "comment" &&
        range.start >= section.range.start &&
        range.end <= section.range.end,
    );
    if (isUnfilled) return;
    if (section.blocks.some(({ text }) => isNotApplicable(text))) return;
    // "Success criteria" above "Measurable outcomes" means metrics.
    if (section.children.some(({ kind }) => kind === "metrics")) return;
    yield {
      message: `Section ${quote(section.heading)} ${lacking(template?.pairing.wantedBy(section))}`,
      at: section.headingRange,
      ...(template === undefined ? { severity: severityFor(section) } : {}),
    };
  },
});

/** What has to be there to graduate is often one sentence, or nothing. */
function severityFor({ name }: Section): Severity {
  return name === "graduation criteria" ? "notice" : "warning";
}

function lacking(wanted: TemplateSection | undefined): string {
  const word = wanted && wordForCriterion(wanted);
  return word === undefined
    ? "holds no criterion: write each as a list item, a scenario with When and Then, or a sentence with SHALL"
    : `is no ${word} yet: write what happens behind When, and what can be seen then behind Then`;
}

function isForCriteria(
  section: Section,
  template: FollowedTemplate | undefined,
): boolean {
  const wanted = template?.pairing.wantedBy(section);
  return (
    section.form === "heading" &&
    (wanted?.kind ?? section.kind) === "acceptance-criteria"
  );
}
