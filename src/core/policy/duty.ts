import type { Config } from "../config/config.ts";
import { compileGlobs } from "../config/glob.ts";
import type { Duty, ExemptBecause } from "../evaluation.ts";
import type { ChangedFile, PullRequest, Snapshot } from "./snapshot.ts";

export type DutyInput = Pick<
  Snapshot,
  "subject" | "pull" | "files" | "filesTruncated"
> & {
  readonly config: Config | undefined;
  /** Specs of the diff: writing a spec never needs one. */
  readonly specPaths: ReadonlySet<string>;
  /** The pull request stands on a spec that can be read. */
  readonly met: boolean;
};

/** Whether the pull request owes a spec. Who is exempt by author or label is so before anything is counted. */
export function dutyOf(input: DutyInput): Duty {
  const { config, pull } = input;
  const patterns = config?.require?.paths ?? [];
  if (config === undefined || patterns.length === 0) {
    return { kind: "none", because: { kind: "not-required" } };
  }
  const exempt = exemptByPerson(config, pull);
  if (exempt !== undefined) return { kind: "exempt", because: exempt };
  return dutyByFiles(input, config, patterns);
}

function exemptByPerson(
  { exempt }: Config,
  { author, labels }: PullRequest,
): ExemptBecause | undefined {
  if (author !== undefined && exempt?.authors?.some(isSameAs(author))) {
    return { kind: "author", author };
  }
  const label = labels.find((one) => exempt?.labels?.some(isSameAs(one)));
  return label === undefined ? undefined : { kind: "label", label };
}

/** GitHub takes logins and labels for the same in any case. */
function isSameAs(name: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === name.toLowerCase();
}

function dutyByFiles(
  input: DutyInput,
  config: Config,
  patterns: readonly string[],
): Duty {
  const { files, specPaths, met } = input;
  const isRequired = compileGlobs(patterns);
  const exemptPatterns = config.exempt?.paths ?? [];
  const isExempt = compileGlobs(exemptPatterns);
  const required = files.filter(
    (file) => !specPaths.has(file.path) && namesOf(file).some(isRequired),
  );
  const counting = required.filter((file) =>
    namesOf(file).some((name) => isRequired(name) && !isExempt(name)),
  );
  const changedLines = counting.reduce((sum, file) => sum + linesOf(file), 0);
  const minimum = config.require?.minChangedLines ?? 0;
  if (counting.length > 0 && changedLines >= minimum) {
    return owed(counting, changedLines, met);
  }
  // GitHub did not list all files: what cannot be seen may well need a spec. A merge group was judged before.
  if (input.filesTruncated && input.subject === "pull-request") {
    return owed([], changedLines, met);
  }
  if (counting.length > 0) {
    return { kind: "none", because: { kind: "small", changedLines, minimum } };
  }
  return required.length > 0
    ? { kind: "exempt", because: { kind: "paths", patterns: exemptPatterns } }
    : { kind: "none", because: { kind: "no-path", patterns } };
}

function owed(
  files: readonly ChangedFile[],
  changedLines: number,
  met: boolean,
): Duty {
  const paths = files
    .toSorted((a, b) => linesOf(b) - linesOf(a))
    .map((file) => file.path);
  return { kind: "owed", because: { paths, changedLines }, met };
}

/** A file that moves out of a folder changes that folder. */
function namesOf(file: ChangedFile): readonly string[] {
  return file.status === "renamed" && file.previousPath !== undefined
    ? [file.path, file.previousPath]
    : [file.path];
}

function linesOf({ additions, deletions }: ChangedFile): number {
  return additions + deletions;
}
