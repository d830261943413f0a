import type { SpecDocument } from "../document/spec-document.ts";
import { rememberLast } from "../remember-last.ts";

/** What dialects are told apart by, read once for all of them. */
export interface DocumentMarks {
  /** Of the title, as written; empty where there is none. */
  readonly title: string;
  /** Names of its headings, normalised. */
  readonly headings: ReadonlySet<string>;
  /** Keys of its metadata. */
  readonly keys: ReadonlySet<string>;
}

export const readMarks = rememberLast(marksOf);

function marksOf(document: SpecDocument): DocumentMarks {
  return {
    title: document.title?.text ?? "",
    headings: new Set(
      document.sections
        .filter((section) => section.form === "heading")
        .map((section) => section.name),
    ),
    keys: new Set(document.metadata.map((entry) => entry.key)),
  };
}

/** Whether a document has one of these headings. */
export function hasHeading(
  { headings }: DocumentMarks,
  names: ReadonlySet<string>,
): boolean {
  return Array.from(headings).some((name) => names.has(name));
}

/** How many of the headings a document has. */
export function countHeadings(
  { headings }: DocumentMarks,
  names: readonly string[],
): number {
  return names.filter((name) => headings.has(name)).length;
}
