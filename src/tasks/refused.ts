/** Why GitHub said no, as far as somebody is told what to do about it. */
export type RefusalReason =
  | "permission"
  | "archived"
  /** A rule of the repository or the branch. */
  | "rule"
  | "empty"
  | "other";

/**
 * GitHub said no and would say it again: a permission that was not granted, a locked conversation. What is told on the
 * side (status, review, comment) is then left out; the check run stands.
 */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reason: RefusalReason;

  constructor(
    message: string,
    options: ErrorOptions & { readonly reason?: RefusalReason } = {},
  ) {
    super(message, options);
    this.reason = options.reason ?? "other";
  }
}
