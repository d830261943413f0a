import { quote } from "../rules/quote.ts";
import type { Template, TemplateProblem, TemplateSection } from "./template.ts";

/** Headings of a template that no spec's heading could be compared with. */
export function sectionProblems({
  sections,
  document,
}: Template): readonly TemplateProblem[] {
  if (sections.length === 0) {
    const range = document.title?.range ?? { ...document.end, start: 0 };
    const message =
      "There is no heading that a spec could be asked for; add one for each section that it has to have";
    return [{ message, range }];
  }
  return sections.flatMap((section) => {
    const message = matchProblem(section);
    return message === undefined
      ? []
      : [{ message, range: section.origin.headingRange }];
  });
}

/** Where all of a heading varies, only the section above it tells what it is. */
function matchProblem({
  name,
  heading,
  repeatable,
  parent,
}: TemplateSection): string | undefined {
  if (name !== "") return undefined;
  if (!repeatable)
    return `Heading ${quote(heading)} has no word that a spec's heading could be compared with; write one`;
  return parent === undefined
    ? `Heading ${quote(heading)} matches none of a spec, since all of it varies; add a word that stays, or set it under another heading`
    : undefined;
}
