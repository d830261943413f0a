import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { SourceRange } from "../source-range.ts";
import { isGuidance, rowText } from "./collect-guidance.ts";
import { isTelling, normaliseGuidance } from "./guidance-text.ts";

/** A line of a template that has to go, and where it stands. */
export interface GuidancePlace {
  /** As written, markup dropped; of a table row its cells between ` | `. */
  readonly text: string;
  readonly range: SourceRange;
  readonly section: Section;
}

/** The guidance of a template's text, in the order of the text: blocks of it, then rows. */
export function guidancePlaces(
  document: SpecDocument,
): readonly GuidancePlace[] {
  const blocks = document.blocks.filter((block) => isGuidance(block, document));
  const rows = document.tables.flatMap(({ rows: all, section }) =>
    all.map((row) => ({ text: rowText(row), range: row.range, section })),
  );
  return [...blocks, ...rows]
    .map(({ text, range, section }) => ({ text, range, section }))
    .filter(({ text }) => isTelling(normaliseGuidance(text)));
}
