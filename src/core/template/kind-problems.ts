import { normaliseHeading } from "../document/normalise-heading.ts";
import { quote } from "../rules/quote.ts";
import type { SourceRange } from "../source-range.ts";
import type { Template, TemplateProblem, TemplateSection } from "./template.ts";

/**
 * A spec's heading of another name is taken for the section of its kind. That is a guess only where the notes give one kind to two sections
 * that a spec has to have and that stand side by side.
 */
export function kindProblems(
  { sections }: Template,
  named: readonly string[],
  rangeAt: (heading: string) => SourceRange,
): readonly TemplateProblem[] {
  const asked = named.flatMap((heading) => {
    const name = normaliseHeading(heading);
    const section = sections.find(({ origin }) => origin.name === name);
    return section && section.required && !section.repeatable
      ? [{ heading, section }]
      : [];
  });
  return asked.flatMap(({ heading, section }, index) => {
    const twin = asked
      .slice(0, index)
      .find((other) => isAmbiguous(other.section, section));
    if (twin === undefined) return [];
    const message = `Sections ${quote(twin.heading)} and ${quote(heading)} are both of kind \`${section.kind}\`, so a spec's heading of another name could be either; give one another kind, or make it optional`;
    return [{ message, range: rangeAt(heading) }];
  });
}

function isAmbiguous(one: TemplateSection, other: TemplateSection): boolean {
  return (
    one !== other &&
    one.kind !== undefined &&
    one.kind === other.kind &&
    one.parent === other.parent &&
    one.form === other.form
  );
}
