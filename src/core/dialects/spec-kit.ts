import type { SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { countHeadings, readMarks } from "./document-marks.ts";
import { specKitGuidance } from "./guidance/spec-kit.ts";

/** `spec.md` of GitHub's Spec Kit, as it is since user stories have priorities and success criteria ids. */
export const specKit: Dialect = {
  name: "spec-kit",
  recognises: (document) => isSpecKit(document) && !isEarly(document),
  guidance: specKitGuidance,
};

/** Until autumn 2025: one primary story, no success criteria, and lists for its tool to tick. */
export const specKitEarly: Dialect = {
  name: "spec-kit-early",
  recognises: (document) => isSpecKit(document) && isEarly(document),
  guidance: specKitGuidance,
};

/** Scenarios and requirements under its own headings, and one more thing that only its tool writes. */
function isSpecKit(document: SpecDocument): boolean {
  const marks = readMarks(document);
  if (countHeadings(marks, ["user scenarios testing", "requirements"]) < 2)
    return false;
  return (
    /^feature spec(?:ification)?\b/i.test(marks.title) ||
    marks.keys.has("feature-branch") ||
    document.blocks.some(({ text }) => /^FR-\d{3}\b/.test(text))
  );
}

function isEarly(document: SpecDocument): boolean {
  const marks = readMarks(document);
  return (
    !marks.headings.has("success criteria") &&
    countHeadings(marks, [
      "primary user story",
      "review acceptance checklist",
      "execution status",
      "execution flow",
    ]) > 0
  );
}
