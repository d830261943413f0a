import type { SpecSnapshot } from "./snapshot.ts";

/** The same text on both sides, and the same metadata beside it. */
export function isUnchanged({
  head,
  base,
  headMetadata,
  baseMetadata,
}: SpecSnapshot): boolean {
  return (
    head.kind === "text" &&
    base.kind === "text" &&
    head.text === base.text &&
    headMetadata === baseMetadata
  );
}
