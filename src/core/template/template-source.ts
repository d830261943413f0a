/** Where a template's text was found. */
export interface TemplateSource {
  /** File name without `.md`; the front matter's `specgate.name` wins over it. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly origin: "built-in" | "repository" | "owner" | "file";
  /** What it was before: specs made from it then may still hold its guidance. */
  readonly olderTexts?: readonly string[];
}

/** How it is known which template a spec follows. */
export type TemplateBy =
  "option" | "front-matter" | "config" | "headings" | "none";
