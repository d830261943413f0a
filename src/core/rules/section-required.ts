import * as z from "zod/mini";

import {
  lineAt,
  rangeBetween,
  readSource,
  startOfLine,
} from "../document/source-text.ts";
import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import type { SourceRange } from "../source-range.ts";
import type { TemplateSection } from "../template/template.ts";
import { insertSection, type NewSection } from "./insert-section.ts";
import { quote, quoteAll } from "./quote.ts";
import { findSlip } from "./rename-heading.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";

export const sectionRequired = defineRule({
  id: "section-required",
  description: "Require every section that the template marks as required",
  family: "sections",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template }) {
    if (template === undefined) return;
    for (const wanted of template.sections) {
      if (!isMissing(wanted, template)) continue;
      if (wanted.parent !== undefined && isMissing(wanted.parent, template)) {
        continue;
      }
      const slip = findSlip(wanted, template, document);
      if (slip !== undefined) {
        yield {
          message: `Section ${quote(wanted.heading)} is missing: ${quote(slip.section.heading)} looks like a slip for it`,
          at: slip.section.headingRange,
          // Its parts would be missed as well, each for itself.
          ...(requiredParts(wanted, template).length === 0
            ? { fix: slip.fix }
            : {}),
        };
        continue;
      }
      const after = sectionBefore(wanted, template);
      const section = newSection(wanted, template);
      const fix = section && insertSection(section, after, template, document);
      yield {
        message: describe(wanted, template),
        at: placeOf(fix, after, document),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

/** A section that only holds others is not missed where one of them is there. */
function isMissing(
  wanted: TemplateSection,
  template: FollowedTemplate,
): boolean {
  if (!wanted.required || wanted.form !== "heading") return false;
  if (template.pairing.sectionsOf(wanted).length > 0) return false;
  const holdsOnly = wanted.origin.blocks.length === 0;
  return !(holdsOnly && hasPart(wanted, template));
}

function hasPart(wanted: TemplateSection, template: FollowedTemplate): boolean {
  return partsOf(wanted, template).some(
    (part) =>
      template.pairing.sectionsOf(part).length > 0 || hasPart(part, template),
  );
}

function partsOf(
  wanted: TemplateSection,
  template: FollowedTemplate,
): readonly TemplateSection[] {
  return template.sections.filter((section) => section.parent === wanted);
}

function requiredParts(
  wanted: TemplateSection,
  template: FollowedTemplate,
): readonly TemplateSection[] {
  return partsOf(wanted, template).filter(
    (part) => part.form === "heading" && part.required,
  );
}

/** Undefined where a part of it stands somewhere else. */
function newSection(
  wanted: TemplateSection,
  template: FollowedTemplate,
): NewSection | undefined {
  if (!isMissing(wanted, template)) return undefined;
  if (hasLinesElsewhere(wanted, template)) return undefined;
  const parts = requiredParts(wanted, template).flatMap(
    (part) => newSection(part, template) ?? [],
  );
  return parts.length === requiredParts(wanted, template).length
    ? { wanted, parts }
    : undefined;
}

/** Bold lines and bullets that act as headings come with its text. */
function hasLinesElsewhere(
  wanted: TemplateSection,
  template: FollowedTemplate,
): boolean {
  return partsOf(wanted, template).some(
    (part) =>
      part.form !== "heading" &&
      (template.pairing.sectionsOf(part).length > 0 ||
        hasLinesElsewhere(part, template)),
  );
}

function describe(wanted: TemplateSection, template: FollowedTemplate): string {
  const heading = quote(wanted.heading);
  if (wanted.repeatable) {
    return `No section like ${heading} is there: template ${quote(template.name)} asks for at least one`;
  }
  const parts = requiredParts(wanted, template).map((part) => part.heading);
  const withParts = parts.length === 0 ? "" : ` with ${quoteAll(parts, 2)}`;
  return `Section ${heading}${withParts} is missing: add it, or write \`N/A\` and the reason under its heading`;
}

/** The section of the document behind which the missing one belongs. */
function sectionBefore(
  wanted: TemplateSection,
  template: FollowedTemplate,
): Section | undefined {
  const index = template.sections.indexOf(wanted);
  for (const earlier of template.sections.slice(0, index).toReversed()) {
    if (earlier.level > wanted.level || earlier.form !== "heading") continue;
    const section = template.pairing.sectionsOf(earlier).at(-1);
    if (section !== undefined) return section;
  }
  return undefined;
}

/** The line behind which the heading is put; where that is not certain, the heading it belongs behind, or the title. */
function placeOf(
  fix: Fix | undefined,
  after: Section | undefined,
  document: SpecDocument,
): SourceRange {
  const offset = fix?.edits[0]?.start;
  if (offset !== undefined) {
    const source = readSource(document.text);
    const start = startOfLine(source, lineAt(source, offset));
    return rangeBetween(source, start, offset);
  }
  return after?.headingRange ?? document.title?.range ?? document.end;
}
