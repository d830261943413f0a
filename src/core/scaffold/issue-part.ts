import type { TemplateSection } from "../template/template.ts";

/** A stretch of an issue under one label: heading, bold line, or label with a colon. */
export interface IssuePart {
  /** Markup dropped; empty for the text before the first label. */
  readonly label: string;
  /** The label as Markdown of one line. */
  readonly title: string;
  /** Where it belongs; undefined where no section is called so. */
  readonly section: TemplateSection | undefined;
  readonly pieces: readonly IssuePiece[];
}

/** The smallest thing that is moved as a whole: a paragraph, a list, a table, a fence. */
export interface IssuePiece {
  readonly markdown: string;
  readonly type: "list" | "code" | "other";
  /** A list of boxes to tick. */
  readonly isChecklist: boolean;
}
