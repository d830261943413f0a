/** Why a file could not be read, as far as the system says, to stand behind a colon. */
export function whyNotRead(cause: unknown): string {
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
