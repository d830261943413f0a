import * as z from "zod/mini";

import type { Section, SpecDocument } from "../document/spec-document.ts";
import { nearestName } from "../nearest-name.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";

/** For teams that want nothing but what the template has. Below a section that the template does not divide, authors may. */
export const sectionUnknown = defineRule({
  id: "section-unknown",
  description: "Allow only sections that the template has",
  family: "sections",
  defaultSeverity: "off",
  options: z.strictObject({
    /** Further headings that may stand anywhere. */
    allow: z._default(z.array(z.string().check(z.minLength(1))), []),
  }),

  *check({ document, template, options }) {
    if (template === undefined) return;
    const missing = missingHeadings(template);
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()));
    for (const section of document.sections) {
      if (!isUnknown(section, document, template)) continue;
      if (allowed.has(section.heading.toLowerCase())) continue;
      if (isInFreePart(section, document, template)) continue;
      const near = nearestName(section.heading, missing);
      yield {
        message: `Template ${quote(template.name)} has no section ${quote(section.heading)}: ${near === undefined ? "move its text to one that it has, or ask for the section in the template" : `did you mean ${quote(near)}?`}`,
        at: section.headingRange,
      };
    }
  },
});

function isUnknown(
  section: Section,
  document: SpecDocument,
  template: FollowedTemplate,
): boolean {
  return (
    section.form === "heading" &&
    !isTitle(section, document) &&
    template.pairing.wantedBy(section) === undefined
  );
}

function isTitle(section: Section, document: SpecDocument): boolean {
  return section.headingRange.start === document.title?.range.start;
}

/** Under an unknown section, which is told itself, or under one that has no parts in the template. */
function isInFreePart(
  section: Section,
  document: SpecDocument,
  template: FollowedTemplate,
): boolean {
  const { parent } = section;
  if (parent === undefined || isTitle(parent, document)) return false;
  const wanted = template.pairing.wantedBy(parent);
  return (
    wanted === undefined ||
    !template.sections.some(
      (part) => part.parent === wanted && part.form === "heading",
    )
  );
}

function missingHeadings(template: FollowedTemplate): readonly string[] {
  return template.sections
    .filter(
      (wanted) =>
        wanted.form === "heading" &&
        template.pairing.sectionsOf(wanted).length === 0,
    )
    .map((wanted) => wanted.heading);
}
