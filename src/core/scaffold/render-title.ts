import type { SpecDocument } from "../document/spec-document.ts";
import type { TextEdit } from "../finding.ts";
import { headingTitle } from "./spec-title.ts";

/** What stands for the title in the heading of a template: `<TITLE>`, `{name}`, `[Feature name]`, `Your short title`. */
const placeholder =
  /<[^<>]{1,60}>|\{{1,2}[^{}]{1,60}\}{1,2}|\[[^[\]]{1,60}\](?!\()|\b(?:your|my)\b.{0,60}|(?<=:\s+)(?=\S)[^:]*\b(?:title|name)\b[^:]*$|^(?:title|name)$/i;

/** Puts the title into the first heading, behind what the template calls its specs. */
export function renderTitle(
  document: SpecDocument,
  title: string,
): readonly TextEdit[] {
  const shown = headingTitle(title);
  const range = document.title?.range;
  const frontMatterEnd = document.frontMatter?.range.end ?? 0;
  if (!range || range.start < frontMatterEnd) {
    const newText = `${frontMatterEnd > 0 ? "\n\n" : ""}# ${shown}${frontMatterEnd > 0 ? "" : "\n\n"}`;
    return [{ start: frontMatterEnd, end: frontMatterEnd, newText }];
  }
  const heading = document.text.slice(range.start, range.end);
  // An underlined one becomes a marked one, which its own line alone makes.
  const marks = /^#+/.exec(heading)?.[0] ?? "#";
  const text = heading.replace(/^#+\s*/, "").replace(/\s*\n.*$/s, "");
  const name = placeholder.test(text)
    ? text.replace(placeholder, () => shown)
    : `${text}: ${shown}`;
  return [{ ...range, newText: `${marks} ${name}` }];
}
