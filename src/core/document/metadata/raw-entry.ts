import type { SourceRange } from "../../source-range.ts";
import type { MetadataShape } from "../spec-document.ts";

/** A label with its value, before it is known what the label stands for. */
export interface RawEntry {
  readonly label: string;
  readonly value: string;
  readonly range: SourceRange;
  readonly shape: MetadataShape;
}
