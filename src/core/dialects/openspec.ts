import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { countHeadings, readMarks } from "./document-marks.ts";
import { openspecGuidance } from "./guidance/openspec.ts";

/** A spec of OpenSpec: what a capability does today. */
export const openspec: Dialect = {
  name: "openspec",
  recognises: (document) =>
    !document.sections.some(isDelta) &&
    document.sections.some(
      (section) =>
        section.parent?.name === "requirements" && isRequirement(section),
    ) &&
    document.sections.some(isScenario),
  guidance: openspecGuidance,
};

/** What a change of OpenSpec does to a spec. One that only removes or renames has no scenarios. */
export const openspecDelta: Dialect = {
  name: "openspec-delta",
  recognises: hasDelta,
  guidance: openspecGuidance,
};

/** Why a change of OpenSpec is made, and what it does; its design and its tasks are no specs. */
export const openspecProposal: Dialect = {
  name: "openspec-proposal",
  recognises: isProposal,
  guidance: openspecGuidance,
};

/** The first two headings are asked for; of the others and the title one has to be there. */
function isProposal(document: SpecDocument): boolean {
  const marks = readMarks(document);
  return (
    countHeadings(marks, ["why", "what changes"]) === 2 &&
    (countHeadings(marks, ["impact", "capabilities"]) > 0 ||
      /^(?:Change|Proposal)\s*:/i.test(marks.title))
  );
}

function hasDelta({ sections }: SpecDocument): boolean {
  return sections.some(
    (section) =>
      isDelta(section) &&
      (section.children.some(isRequirement) ||
        section.blocks.some(({ text }) => /^FROM\s*:/.test(text))),
  );
}

function isDelta({ form, heading }: Section): boolean {
  return (
    form === "heading" &&
    /^(?:ADDED|MODIFIED|REMOVED|RENAMED) Requirements$/.test(heading.trim())
  );
}

/** `Requirement: Export`; a `Requirement 1` is another's. */
function isRequirement({ form, heading }: Section): boolean {
  return form === "heading" && /^Requirement: *\S/i.test(heading);
}

function isScenario({ form, heading }: Section): boolean {
  return form === "heading" && /^Scenario: *\S/i.test(heading);
}
