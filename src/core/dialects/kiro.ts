import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";

/** `requirements.md` of Kiro. Its tool writes the text itself, so there is no guidance to leave. */
export const kiro: Dialect = {
  name: "kiro",
  recognises: isKiro,
  guidance: new Set(),
};

/** Numbered requirements, each a user story with acceptance criteria under a heading of their own. */
function isKiro({ sections }: SpecDocument): boolean {
  const requirements = sections.filter(isRequirement);
  const whole = requirements.filter(
    (section) => section.children.some(isCriteria) && hasStory(section),
  );
  return whole.length > 0 && whole.length * 2 >= requirements.length;
}

function isRequirement({ form, heading }: Section): boolean {
  return form === "heading" && /^Requirement \d+(?:\.\d+)*\b/i.test(heading);
}

function isCriteria({ form, name }: Section): boolean {
  return form === "heading" && name === "acceptance criteria";
}

function hasStory({ blocks }: Section): boolean {
  return blocks.some(({ text }) => /^User Story\s*:/i.test(text));
}
