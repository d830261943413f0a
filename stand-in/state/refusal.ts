/** What GitHub answers when it does not do as asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly RefusalDetail[];

  constructor(
    status: number,
    message: string,
    errors: readonly RefusalDetail[] = [],
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
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

export function notAccessible(): Refusal {
  return new Refusal(403, "Resource not accessible by integration");
}
