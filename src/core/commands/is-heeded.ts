/** A comment, as far as it matters who wrote it and how. */
export interface CommentOrigin {
  readonly action: "created" | "edited" | "deleted";
  /** `User`, `Bot` or `Organization`; undefined where the account is gone. */
  readonly authorType: string | undefined;
  /** Written through an App in a person's name. */
  readonly viaApp: boolean;
}

/** Commands count in new comments of people: an edit may be another person's, and two bots could talk for ever. */
export function isHeeded(origin: CommentOrigin): boolean {
  return (
    origin.action === "created" &&
    origin.authorType === "User" &&
    !origin.viaApp
  );
}
