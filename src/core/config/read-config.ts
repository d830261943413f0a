import type { FileState } from "../policy/snapshot.ts";
import { describeFileState } from "../report/describe-file-state.ts";
import type { ConfigFile, ConfigOutcome } from "./config-outcome.ts";
import type { KnownRule } from "./config-schema.ts";
import { parseConfig } from "./parse-config.ts";

/** The configuration in a file of the repository, whatever kind of file it turned out to be. */
export function readConfig(
  state: FileState,
  file: ConfigFile,
  rules: readonly KnownRule[],
): ConfigOutcome {
  switch (state.kind) {
    case "text":
      return parseConfig(state.text, file, rules);
    case "absent":
      return { kind: "absent" };
    default:
      return { kind: "unreadable", file, reason: describeFileState(state) };
  }
}

/** The newest valid one of a broken configuration's older texts, newest first; the broken one where none is valid. */
export function lastValidConfig(
  broken: Extract<ConfigOutcome, { readonly kind: "invalid" }>,
  olderTexts: readonly string[],
  rules: readonly KnownRule[],
): ConfigOutcome {
  for (const text of olderTexts) {
    const older = parseConfig(text, broken.file, rules);
    if (older.kind === "valid") {
      return { ...older, newerProblems: broken.problems };
    }
  }
  return broken;
}
