import type { SpecDocument } from "../document/spec-document.ts";

/** What dialects are told apart by, read once for all of them. */
export interface DocumentMarks {
  /** Of the title, as written; empty where there is none. */
  readonly title: string;
  /** Names of its headings, normalised. */
  readonly headings: ReadonlySet<string>;
  /** Keys of its metadata. */
  readonly keys: ReadonlySet<string>;
}

const known = new WeakMap<SpecDocument, DocumentMarks>();

export function readMarks(document: SpecDocument): DocumentMarks {
  const found = known.get(document);
  if (found !== undefined) return found;
  const marks = {
    title: document.title?.text ?? "",
    headings: new Set(
      document.sections
        .filter((section) => section.form === "heading")
        .map((section) => section.name),
    ),
    keys: new Set(document.metadata.map((entry) => entry.key)),
  };
  known.set(document, marks);
  return marks;
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
