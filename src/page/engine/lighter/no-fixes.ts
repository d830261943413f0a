import type { Fix } from "../../../core/finding.ts";

/** The page shows what is found, and leaves fixing to `--fix` and to suggestions. */
function noFix(): Fix | undefined {
  return undefined;
}

function noRemover(): typeof noFix {
  return noFix;
}

export {
  noFix as insertKey,
  noFix as insertSection,
  noRemover as commentRemover,
  noRemover as createLeftoverRemover,
  noRemover as createTwinRemover,
};
