/** GitHub asked to wait. The queue gives the job back and tries again after that time, whatever its own backoff says. */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number, options: ErrorOptions) {
    super(`GitHub asked to wait ${retryAfterSeconds} s`, options);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
