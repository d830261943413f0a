/** Something in a body that links a spec: a `Spec: <path or URL>` line or a Markdown link. */
export interface SpecLink {
  /** Path or URL as written, angle brackets and code marks dropped. */
  readonly target: string;
  readonly as: "spec-line" | "link";
}
