import type { Section } from "../document/spec-document.ts";
import type { TextEdit } from "../finding.ts";
import { readHeadingMarks } from "../template/heading-marks.ts";
import { fitMarkdown } from "./fit-markdown.ts";
import { headingTitle } from "./spec-title.ts";
import type { SectionRepeat } from "./spec-draft.ts";

/** One copy of the section for each heading, in the place of the template's own examples. */
export function repeatSection(
  text: string,
  { section, instances }: SectionRepeat,
): readonly TextEdit[] {
  if (instances.length === 0) return [];
  const { origin } = section;
  const last = examplesOf(origin, section.name).at(-1) ?? origin;
  const guidance = text.slice(origin.headingRange.end, origin.range.end);
  const copies = instances.map(({ heading, markdown }) => {
    const title = `${"#".repeat(origin.level)} ${headingTitle(heading)}`;
    const body = fitMarkdown(markdown, origin.level);
    return title + (body === "" ? "" : `\n\n${body}`) + guidance;
  });
  const { start } = origin.headingRange;
  return [{ start, end: last.range.end, newText: copies.join("\n\n") }];
}

/** `Component A` and, directly behind it, `Component B`. */
function examplesOf(origin: Section, name: string): readonly Section[] {
  const siblings = origin.parent?.children ?? [origin];
  const from = siblings.indexOf(origin);
  const others = siblings
    .slice(from)
    .findIndex(({ heading }) => readHeadingMarks(heading).fixedName !== name);
  return siblings.slice(from, others < 0 ? undefined : from + others);
}
