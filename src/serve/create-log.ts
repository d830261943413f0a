import { pino } from "pino";
import type { Logger } from "pino";

/** JSON lines on stdout. No payload, body or secret: of an error goes out what it says, never what hangs on it. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { name: "specgate" },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: describeError },
  });
}

interface ErrorRecord {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly status?: unknown;
  readonly request?: string;
  readonly cause?: ErrorRecord;
  readonly errors?: readonly ErrorRecord[];
}

/** Octokit hangs whole requests and deliveries on its errors; of those only method and URL are told. */
export function describeError(error: unknown): ErrorRecord {
  if (!(error instanceof Error))
    return { type: typeof error, message: String(error) };
  const request =
    "request" in error ? describeRequest(error.request) : undefined;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...("status" in error && { status: error.status }),
    ...(request !== undefined && { request }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
    ...(error instanceof AggregateError && {
      errors: error.errors.map(describeError),
    }),
  };
}

function describeRequest(request: unknown): string | undefined {
  if (typeof request !== "object" || request === null) return undefined;
  const method = "method" in request ? String(request.method) : "";
  const url = "url" in request ? String(request.url) : "";
  return `${method} ${url}`.trim() || undefined;
}
