import type { SectionKind } from "../section-kind.ts";

/** Headings of one language by what they are about. Numbering, case and punctuation do not count. */
export type SectionAliases = Readonly<
  Partial<Record<SectionKind, readonly string[]>>
>;
