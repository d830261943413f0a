/** What GitHub asks for at least where it names no time (GitHub docs, Best practices for using the REST API). */
const unnamedSeconds = 60;

/**
 * Seconds that GitHub asks to wait, told from a response or from the error of a request; undefined where pace is not
 * the matter. GraphQL reports an exceeded limit with status 200.
 */
export function retryAfterSeconds(
  outcome: unknown,
  now: Date,
): number | undefined {
  const { status, messages, types, headers } = readAnswer(outcome);
  const isRefused = status === 403 || status === 429;
  const isPace = messages.some((text) =>
    /secondary rate limit|was submitted too quickly/i.test(text),
  );
  const named = Number(headers["retry-after"]);
  if ((isRefused || isPace) && named > 0) return named;
  const isSpent =
    types.includes("RATE_LIMITED") ||
    (isRefused && String(headers["x-ratelimit-remaining"]) === "0");
  const reset = Number(headers["x-ratelimit-reset"]) * 1000;
  if (isSpent && reset > 0) {
    return Math.max(1, Math.ceil((reset - now.getTime()) / 1000) + 1);
  }
  return isSpent || isPace || status === 429 ? unnamedSeconds : undefined;
}

interface Answer {
  readonly status: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly messages: readonly string[];
  /** Of GraphQL errors. */
  readonly types: readonly unknown[];
}

function readAnswer(outcome: unknown): Answer {
  const answer = record(outcome);
  const response = record(answer["response"] ?? outcome);
  const data = record(response["data"]);
  const errors = Array.isArray(data["errors"])
    ? data["errors"].map(record)
    : [];
  const texts = [answer["message"], ...errors.map((error) => error["message"])];
  return {
    status: answer["status"],
    headers: record(response["headers"]),
    messages: texts.filter((text) => typeof text === "string"),
    types: errors.map((error) => error["type"]),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
