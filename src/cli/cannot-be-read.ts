import { UsageError } from "./usage-error.ts";

/** What to throw where a file that somebody named could not be read, `what` as it starts the sentence: why, as far as the system says. */
export function cannotBeRead(what: string, cause: unknown): UsageError {
  return new UsageError(`${what} cannot be read: ${whyNot(cause)}`, { cause });
}

/** Whether the system says that nothing is there. */
export function isMissing(cause: unknown): boolean {
  return codeOf(cause) === "ENOENT";
}

function whyNot(cause: unknown): string {
  switch (codeOf(cause)) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "it is no folder";
    case "EACCES":
    case "EPERM":
      return "you have no permission to read it";
    default:
      return "the system refuses to open it";
  }
}

function codeOf(cause: unknown): unknown {
  return typeof cause === "object" && cause !== null && "code" in cause
    ? cause.code
    : undefined;
}
