import { describeFileState } from "../core/report/describe-file-state.ts";
import type { Reading } from "./read-spec.ts";

/** Why a file on the disk cannot be read, to stand behind a colon. */
export function describeReading(
  reading: Exclude<Reading, { readonly kind: "text" }>,
): string {
  switch (reading.kind) {
    case "refused":
      return "the system refuses to open it";
    case "symlink":
      return "it is a symbolic link that leads out of the repository, or nowhere";
    case "not-utf-8":
      return "its text is not UTF-8, save it as that";
    default:
      return describeFileState(reading);
  }
}
