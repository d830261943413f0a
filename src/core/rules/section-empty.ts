import * as z from "zod/mini";

import type { Section, SpecDocument } from "../document/spec-document.ts";
import { spanOf } from "../source-range.ts";
import { isLeftEmpty } from "./is-left-empty.ts";
import { quote } from "./quote.ts";
import { isRecordOfWork } from "./record-of-work.ts";
import { defineRule, type Problem } from "./rule.ts";
import { isToolMarker } from "./unfilled/comments.ts";

/** A heading with nothing under it, deeper headings included. Empty bullets and template text are told where they stand. */
export const sectionEmpty = defineRule({
  id: "section-empty",
  description: "Write something under every heading",
  family: "sections",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    if (template === undefined && isUnwritten(document)) {
      yield {
        message: `Nothing is written here yet: say what is wanted and why, or start from a template with \`specgate new\``,
        at: document.title?.range ?? document.end,
      };
      return;
    }
    const told = new Set(unfilled.places.map((place) => place.section));
    for (const section of document.sections) {
      const isTitle =
        section.headingRange.start === document.title?.range.start;
      if (section.form !== "heading" || isTitle || told.has(section)) continue;
      if (!isLeftEmpty(section, document, template)) continue;
      if (template?.pairing.wantedBy(section)?.mayBeEmpty === true) continue;
      yield {
        ...severityOf(section),
        message: `Section ${quote(section.heading)} ${whatItHolds(section)}: write it, or \`N/A\` and the reason`,
        at: section.blocks.reduce(
          (range, block) => spanOf(range, block.range),
          section.headingRange,
        ),
      };
    }
  },
});

/**
 * No more than one heading and comments. Front matter alone may be a page that a site fills.
 */
function isUnwritten(document: SpecDocument): boolean {
  const { sections, blocks, frontMatter } = document;
  const [first, ...others] = sections.filter(({ level }) => level > 0);
  if (others.length > 0) return false;
  if (first !== undefined) return isLeftEmpty(first, document, undefined);
  return (
    frontMatter === undefined &&
    blocks.every(({ kind, text }) => kind === "comment" && !isToolMarker(text))
  );
}

/** What a heading calls optional could have been left out: that nobody did so closes no gate. */
function severityOf(section: Section): Pick<Problem, "severity"> {
  if (isRecordOfWork(section)) return { severity: "notice" };
  return /[([](?:optional|if (?:any|applicable))[)\]]\s*$/i.test(
    section.heading,
  )
    ? { severity: "warning" }
    : {};
}

function whatItHolds(section: Section): string {
  if (section.tables.length > 0) return "holds only the header of a table";
  return section.blocks.some((block) => block.kind === "comment")
    ? "holds only a comment"
    : "is empty";
}
