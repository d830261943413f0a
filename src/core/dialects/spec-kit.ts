import type { SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { countHeadings, hasHeading, readMarks } from "./document-marks.ts";
import { specKitGuidance } from "./guidance/spec-kit.ts";
import {
  primaryStory,
  requirements,
  scenarios,
  success,
} from "./known-names.ts";
import { specKitNames } from "./names/spec-kit.ts";

const standing: ReadonlySet<string> = new Set([
  "quick guidelines",
  "execution flow",
  "review acceptance checklist",
  "execution status",
]);

/** `spec.md` of GitHub's Spec Kit, as it is since user stories have priorities and success criteria ids. */
export const specKit: Dialect = {
  name: "spec-kit",
  recognises: (document) => isSpecKit(document) && !isEarly(document),
  guidance: specKitGuidance,
  standing,
  names: specKitNames,
};

/** Until autumn 2025: one primary story, no success criteria, and lists for its tool to tick. */
export const specKitEarly: Dialect = {
  name: "spec-kit-early",
  recognises: (document) => isSpecKit(document) && isEarly(document),
  guidance: specKitGuidance,
  standing,
  names: specKitNames,
};

/** Scenarios and requirements under its own headings, and one more thing that only its tool writes. */
function isSpecKit(document: SpecDocument): boolean {
  const marks = readMarks(document);
  if (!hasHeading(marks, scenarios) || !hasHeading(marks, requirements))
    return false;
  return (
    title.test(marks.title) ||
    marks.keys.has("feature-branch") ||
    document.blocks.some(({ text }) => requirementId.test(text))
  );
}

/** In English the two words that its tool writes; in other languages one for a specification, which they are translated with. */
const title =
  /^feature spec(?:ification)?\b|^especifica(?:ción|ção)|^spécification|spezifikation|仕様|规格|规范|規格|規範|명세|사양/i;
/** `RF-001`, for `requisito funcional`, is what it writes in Spanish. */
const requirementId = /^(?:FR|RF|FA|EF)-\d{3}\b/;

function isEarly(document: SpecDocument): boolean {
  const marks = readMarks(document);
  return (
    !hasHeading(marks, success) &&
    (hasHeading(marks, primaryStory) || countHeadings(marks, earlyNames) > 0)
  );
}

const earlyNames = [
  "review acceptance checklist",
  "execution status",
  "execution flow",
];
