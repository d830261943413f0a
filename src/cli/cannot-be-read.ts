import { UsageError } from "./usage-error.ts";

/** What to throw where a file that somebody named could not be read, `what` as it starts the sentence: why, as far as the system says. */
export function cannotBeRead(what: string, cause: unknown): UsageError {
  return new UsageError(`${what} cannot be read: ${whyNot(cause)}`, { cause });
}

function whyNot(cause: unknown): string {
  const code =
    typeof cause === "object" && cause !== null && "code" in cause
      ? cause.code
      : undefined;
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder";
    default:
      return "the system refuses to open it";
  }
}
