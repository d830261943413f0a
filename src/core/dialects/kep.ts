import type { SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { countHeadings, readMarks } from "./document-marks.ts";
import { kepGuidance } from "./guidance/kep.ts";

/** A Kubernetes enhancement proposal, and those of projects that took over its name and its template. */
export const kep: Dialect = {
  name: "kep",
  recognises: isKep,
  guidance: kepGuidance,
  standing: new Set(["release signoff checklist"]),
};

/** Enhancements of others have many of the same headings, under titles and keys of their own. */
function isKep(document: SpecDocument): boolean {
  const marks = readMarks(document);
  const isCalledKep =
    /^KEP-(?:\d+|N{2,})\b/i.test(marks.title) ||
    marks.keys.has("kep-number") ||
    marks.keys.has("owning-sig");
  return isCalledKep && countHeadings(marks, own) >= 3;
}

const own = [
  "release signoff checklist",
  "summary",
  "motivation",
  "goals",
  "non goals",
  "proposal",
  "design details",
  "graduation criteria",
  "production readiness review questionnaire",
  "implementation history",
  "drawbacks",
  "alternatives",
];
