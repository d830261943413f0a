/**
 * An error and its causes in one line: "Could not load specs of acme/widgets#12: Bad gateway". The queue keeps this and
 * nothing more, for errors of an API client carry whole requests, which have no place in a database.
 */
export function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause === undefined) return error.message;
  return `${error.message}: ${messagesOf(error.cause)}`;
}
