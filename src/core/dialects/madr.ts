import type { SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { countHeadings, readMarks } from "./document-marks.ts";
import { madrGuidance } from "./guidance/madr.ts";

/** A Markdown decision record, of any version. Records of other forms have a plain `Context` and `Decision`. */
export const madr: Dialect = {
  name: "madr",
  recognises: isMadr,
  guidance: madrGuidance,
};

function isMadr(document: SpecDocument): boolean {
  const marks = readMarks(document);
  return (
    marks.headings.has("context problem statement") &&
    countHeadings(marks, ["considered options", "decision outcome"]) > 0
  );
}
