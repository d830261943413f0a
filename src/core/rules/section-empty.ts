import { z } from "zod";

import type { Section, SpecDocument } from "../document/spec-document.ts";
import { spanOf } from "../source-range.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";
import { isToolMarker } from "./unfilled/comments.ts";

/** A heading with nothing under it, deeper headings included. Empty bullets and template text are told where they stand. */
export const sectionEmpty = defineRule({
  id: "section-empty",
  description: "Write something under every heading",
  family: "sections",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    const told = new Set(unfilled.places.map((place) => place.section));
    for (const [index, section] of document.sections.entries()) {
      const isTitle =
        section.headingRange.start === document.title?.range.start;
      if (section.form !== "heading" || isTitle || told.has(section)) continue;
      if (!isEmpty(section) || saysItInHeading(section, template)) continue;
      if (isEntry(section, document)) continue;
      if (isNumberedBelow(section, document.sections[index + 1])) continue;
      yield {
        message: `Section ${quote(section.heading)} ${whatItHolds(section)}: write it, or \`N/A\` and the reason`,
        at: section.blocks.reduce(
          (range, block) => spanOf(range, block.range),
          section.headingRange,
        ),
      };
    }
  },
});

/** Comments, links to anchors and tables without rows are not text; a heading below is, and so is what a tool writes. */
function isEmpty(section: Section): boolean {
  return (
    section.children.length === 0 &&
    section.blocks.every(
      (block) =>
        (block.kind === "comment" && !isToolMarker(block.text)) ||
        (block.kind === "definition" && block.text.startsWith("#")),
    )
  );
}

function whatItHolds(section: Section): string {
  if (section.tables.length > 0) return "holds only the header of a table";
  return section.blocks.some((block) => block.kind === "comment")
    ? "holds only a comment"
    : "is empty";
}

/** `3.1 Reads` belongs under `3 Design`, whatever its level is. */
function isNumberedBelow(section: Section, next: Section | undefined): boolean {
  const number = /^(\d+(?:\.\d+)*)[.)]?\s/.exec(section.heading)?.[1];
  return (
    number !== undefined && next?.heading.startsWith(`${number}.`) === true
  );
}

/** Headings of a log or a reference say what there is to say: a version, a date, a link, a signature. */
function isEntry(section: Section, document: SpecDocument): boolean {
  const { start, end } = section.headingRange;
  const source = document.text
    .slice(start, end)
    .replace(/^#+\s*/, "")
    .trim();
  return (
    /^\[?v?\d+\.\d+(?:\.\d+)?\b|\b\d{4}-\d{2}-\d{2}\)?$/.test(source) ||
    /^\[[^\]]*\]\([^()]*\)$|^`[^`]+`$/.test(source) ||
    /^[\w.]+\([^()]*\)$/.test(source)
  );
}

/** `## Option 1: A queue` with nothing under it is complete where the template has nothing under `## Option 1: <TITLE>` either. */
function saysItInHeading(
  section: Section,
  template: FollowedTemplate | undefined,
): boolean {
  const wanted = template?.pairing.wantedBy(section);
  return (
    wanted !== undefined &&
    wanted.repeatable &&
    wanted.origin.blocks.length === 0 &&
    wanted.origin.children.length === 0
  );
}
