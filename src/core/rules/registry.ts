import { commentLeft } from "./comment-left.ts";
import { componentDependencyCycle } from "./component-dependency-cycle.ts";
import { componentDependencyKnown } from "./component-dependency-known.ts";
import { componentPlanned } from "./component-planned.ts";
import { criteriaRequired } from "./criteria-required.ts";
import { criterionComplete } from "./criterion-complete.ts";
import { criterionIdStable } from "./criterion-id-stable.ts";
import { criterionIdUnique } from "./criterion-id-unique.ts";
import { criterionSingle } from "./criterion-single.ts";
import { criterionTestable } from "./criterion-testable.ts";
import { documentReadable } from "./document-readable.ts";
import { effortValue } from "./effort-value.ts";
import { fieldEmpty } from "./field-empty.ts";
import { goalCovered } from "./goal-covered.ts";
import { guidanceLeft } from "./guidance-left.ts";
import { jobForm } from "./job-form.ts";
import { linkBroken } from "./link-broken.ts";
import { metadataRequired } from "./metadata-required.ts";
import { metadataValue } from "./metadata-value.ts";
import { metricComplete } from "./metric-complete.ts";
import { metricCount } from "./metric-count.ts";
import { metricMeasurable } from "./metric-measurable.ts";
import { openQuestionUnresolved } from "./open-question-unresolved.ts";
import { optionDecided } from "./option-decided.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { prdLinked } from "./prd-linked.ts";
import { requirementNormative } from "./requirement-normative.ts";
import { requirementWeak } from "./requirement-weak.ts";
import { riskMitigated } from "./risk-mitigated.ts";
import { rolloutComplete } from "./rollout-complete.ts";
import type { Rule } from "./rule.ts";
import { sectionDuplicate } from "./section-duplicate.ts";
import { sectionEmpty } from "./section-empty.ts";
import { sectionOrder } from "./section-order.ts";
import { sectionRequired } from "./section-required.ts";
import { sectionUnknown } from "./section-unknown.ts";
import { specReferenceMaturity } from "./spec-reference-maturity.ts";
import { statusHonest } from "./status-honest.ts";
import { statusTransition } from "./status-transition.ts";
import { storyForm } from "./story-form.ts";
import { storyHasCriteria } from "./story-has-criteria.ts";

/** All rules, in the order in which they are documented: by family, and within one as a reader meets them. */
export const rules: readonly Rule[] = [
  documentReadable,
  sectionRequired,
  sectionEmpty,
  sectionOrder,
  sectionUnknown,
  sectionDuplicate,
  guidanceLeft,
  placeholderLeft,
  fieldEmpty,
  commentLeft,
  metadataRequired,
  metadataValue,
  statusTransition,
  statusHonest,
  criteriaRequired,
  storyHasCriteria,
  criterionTestable,
  criterionComplete,
  criterionSingle,
  criterionIdUnique,
  criterionIdStable,
  requirementNormative,
  requirementWeak,
  storyForm,
  jobForm,
  metricComplete,
  metricMeasurable,
  metricCount,
  componentPlanned,
  componentDependencyKnown,
  componentDependencyCycle,
  effortValue,
  optionDecided,
  riskMitigated,
  rolloutComplete,
  goalCovered,
  openQuestionUnresolved,
  linkBroken,
  specReferenceMaturity,
  prdLinked,
];

const rulesById: ReadonlyMap<string, Rule> = new Map(
  rules.map((rule) => [rule.id, rule]),
);

export function findRule(id: string): Rule | undefined {
  return rulesById.get(id);
}
