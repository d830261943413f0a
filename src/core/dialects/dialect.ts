import type { SpecDocument } from "../document/spec-document.ts";

/** Headings of a dialect's template and what they are called in other languages. */
export type HeadingNames = Readonly<Record<string, readonly string[]>>;

/**
 * A format of specs that another process has. What a document of it has to hold stands in the built-in template of its name; here is
 * what a template cannot say.
 */
export interface Dialect {
  /** Of its template. */
  readonly name: string;
  /** Whether a document is one beyond doubt: by its own headings, ids and metadata, never by likeness. */
  readonly recognises: (document: SpecDocument) => boolean;
  /** Fingerprints of the guidance that its own templates, old ones too, put into a new document. */
  readonly guidance: ReadonlySet<string>;
  /** Sections, by their normalised names, whose text stays as its tool wrote it: lists to tick, and how it works. */
  readonly standing?: ReadonlySet<string>;
  /** Only of dialects that people write in other languages. */
  readonly names?: HeadingNames;
}
