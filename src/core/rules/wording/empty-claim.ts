import type { WeaknessKind } from "./weakness-kind.ts";
import type { NeedsWords } from "./word-index.ts";

/** A way to praise a thing without saying what is seen of it, by how the sentence is built. */
export interface EmptyClaim extends NeedsWords {
  readonly kind: WeaknessKind;
  readonly pattern: (text: string) => RegExp;
  /** As often harmless as not. */
  readonly isHint?: boolean;
  /** A number on the same line does not help. */
  readonly evenMeasured?: boolean;
}
