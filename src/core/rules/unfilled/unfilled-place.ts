import type { Section } from "../../document/spec-document.ts";
import type { SourceRange } from "../../source-range.ts";
import type { BlockSet } from "./block-set.ts";

/** A place of a spec where something has still to be written. Every place is told by one rule only. */
export interface UnfilledPlace {
  readonly kind: UnfilledKind;
  readonly range: SourceRange;
  readonly section: Section | undefined;
  /** As written, for messages: template text, placeholders, the label of a field, the inside of a comment. */
  readonly texts: readonly string[];
  /** Of a comment: it is the template's, or has not a word of its own. */
  readonly isPrompt?: boolean;
  /** Of template text: a question or a lead-in with the author's answer right below, or a remark beside the author's words. */
  readonly isAnswered?: boolean;
  /** Somebody else writes it later. */
  readonly isAssigned?: boolean;
}

/**
 * `guidance`: text of the template. `instruction`: other text that tells an author what to write; `likely-instruction`: text that
 * may. `deferral`: text that puts its section off. `template-heading`: a heading whose variable part is still the template's; `numbered-heading`: one that only counts, with text
 * under it. `placeholder`: `<user>`, `TBD`, `…`; `likely-placeholder`: what may be a sample.
 * `field`: a label without a value. `item`, `row`: a bullet or row without text. `comment`: one left beside written text.
 */
export type UnfilledKind =
  | "guidance"
  | "instruction"
  | "likely-instruction"
  | "deferral"
  | "template-heading"
  | "numbered-heading"
  | "placeholder"
  | "likely-placeholder"
  | "field"
  | "item"
  | "row"
  | "comment";

/** What of a document is written and what is not. */
export interface UnfilledReading {
  /** In document order. */
  readonly places: readonly UnfilledPlace[];
  /** Blocks that say something of the author's own, were it only in part. */
  readonly written: BlockSet;
}
