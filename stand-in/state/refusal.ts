/** What GitHub answers when it does not do as asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly RefusalDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    errors: readonly RefusalDetail[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** What was asked for is elsewhere now. */
export class Moved extends Error {
  /** As in `/repos/acme/gadgets`, of what moved itself. */
  readonly from: string;
  readonly to: string;

  constructor(from: string, to: string) {
    super("Moved Permanently");
    this.from = from;
    this.to = to;
  }
}

export type RefusalDetail =
  | string
  | {
      readonly resource: string;
      readonly field: string;
      readonly code: string;
      readonly message?: string;
      readonly value?: string;
    };

export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** 422 with GitHub's usual sentence and the details below it. */
export function invalid(...errors: readonly RefusalDetail[]): Refusal {
  return new Refusal(422, "Validation Failed", errors);
}

/** 422 where the message says it all. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}

/** GitHub names the permissions that would do. */
export function notAccessible(accepted: readonly string[] = []): Refusal {
  const names = accepted.map((one) => one.replace(":", "=")).join("; ");
  return new Refusal(403, "Resource not accessible by integration", [], {
    ...(names !== "" && { "x-accepted-github-permissions": names }),
  });
}
