/**
 * The messages of an error and of its causes in one line, "Could not load specs of acme/widgets#12: Bad gateway", and
 * nothing else: errors of an API client carry whole requests, which have no place in a database.
 */
export function withoutDetails(error: unknown): Error {
  return new Error(messagesOf(error));
}

function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause === undefined) return error.message;
  return `${error.message}: ${messagesOf(error.cause)}`;
}
