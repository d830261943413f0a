import * as z from "zod/mini";

import type { Section } from "../document/spec-document.ts";
import { spanOf } from "../source-range.ts";
import { isLeftEmpty } from "./is-left-empty.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

/** A heading with nothing under it, deeper headings included. Empty bullets and template text are told where they stand. */
export const sectionEmpty = defineRule({
  id: "section-empty",
  description: "Write something under every heading",
  family: "sections",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    const told = new Set(unfilled.places.map((place) => place.section));
    for (const section of document.sections) {
      const isTitle =
        section.headingRange.start === document.title?.range.start;
      if (section.form !== "heading" || isTitle || told.has(section)) continue;
      if (!isLeftEmpty(section, document, template)) continue;
      if (template?.pairing.wantedBy(section)?.mayBeEmpty === true) continue;
      yield {
        ...(isRecordOfWork(section) ? { severity: "notice" } : {}),
        message: `Section ${quote(section.heading)} ${whatItHolds(section)}: write it, or \`N/A\` and the reason`,
        at: section.blocks.reduce(
          (range, block) => spanOf(range, block.range),
          section.headingRange,
        ),
      };
    }
  },
});

/** What is written while the spec is implemented, below "Dev agent record" or by its own name. */
function isRecordOfWork({ name, parent }: Section): boolean {
  return recordOfWork.test(name) || parent?.name === "dev agent record";
}

const recordOfWork =
  /^(?:agent model used|change ?log|completion notes(?: list)?|debug log(?: references)?|dev agent record|file list|qa results|retrospective|review feedback)$/;

function whatItHolds(section: Section): string {
  if (section.tables.length > 0) return "holds only the header of a table";
  return section.blocks.some((block) => block.kind === "comment")
    ? "holds only a comment"
    : "is empty";
}
