import type { Template } from "../template/template.ts";
import type { Issue } from "./issue.ts";
import { readComponents } from "./read-components.ts";
import { readIssue } from "./read-issue.ts";
import type { SpecDraft } from "./spec-draft.ts";
import { specTitle } from "./spec-title.ts";

export interface DraftOptions {
  /** Day of the label or command, as YYYY-MM-DD. */
  readonly date: string;
  /** In the place of the issue's. */
  readonly title?: string | undefined;
}

/** A spec as far as an issue goes. */
export function draftFromIssue(
  issue: Issue,
  template: Template,
  { date, title }: DraftOptions,
): SpecDraft {
  const { contents, appendix } = readIssue(issue.body, template);
  const components = readComponents(issue.subIssues, template);
  return {
    template,
    title: title ?? specTitle(issue.title),
    metadata: metadataOf(issue, template, date),
    contents: [...contents, ...components.contents],
    repeats: components.repeats,
    appendix: {
      heading: "From the issue",
      parts: [...appendix, ...components.appendix],
    },
  };
}

/** Only what the issue has: an owner is not made up for an account that is gone. */
function metadataOf(
  issue: Issue,
  template: Template,
  date: string,
): SpecDraft["metadata"] {
  const { author, assignees, labels, url } = issue;
  const people = template.metadata.some(({ key }) => key === "stakeholders")
    ? "stakeholders"
    : "assignees";
  return {
    ...(url === "" ? {} : { issue: url }),
    ...(author === undefined ? {} : { owner: `@${author}` }),
    "last-updated": date,
    ...(assignees.length > 0
      ? { [people]: assignees.map((login) => `@${login}`) }
      : {}),
    ...(labels.length > 0 ? { labels } : {}),
  };
}
