import { isWeakName } from "../document/criteria/criteria-names.ts";
import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { kiroRequirements, kiroStories } from "./known-names.ts";
import { kiroNames } from "./names/kiro.ts";

/** `requirements.md` of Kiro. Its tool writes the text itself, so there is no guidance to leave. */
export const kiro: Dialect = {
  name: "kiro",
  recognises: isKiro,
  guidance: new Set(),
  names: kiroNames,
};

/** Numbered requirements, each a user story with acceptance criteria under a heading of their own. */
function isKiro({ sections }: SpecDocument): boolean {
  const requirements = sections.filter(isRequirement);
  const whole = requirements.filter(
    (section) => section.children.some(isCriteria) && hasStory(section),
  );
  return whole.length > 0 && whole.length * 2 >= requirements.length;
}

const requirementNames = ["requirement", ...kiroRequirements];

/** `Requirement 1.2: Export`, and `要件1` without a space. */
function isRequirement({ form, name }: Section): boolean {
  return (
    form === "heading" &&
    requirementNames.some(
      (start) =>
        name.startsWith(start) && /^ ?\d/.test(name.slice(start.length)),
    )
  );
}

function isCriteria({ form, kind, name }: Section): boolean {
  return (
    form === "heading" && kind === "acceptance-criteria" && !isWeakName(name)
  );
}

function hasStory({ blocks }: Section): boolean {
  return blocks.some(({ text }) => {
    const label = /^([^:：\n]{2,40})[:：]/.exec(text)?.[1];
    return label !== undefined && kiroStories.has(normaliseHeading(label));
  });
}
