import * as z from "zod/mini";

import type { Section } from "../document/spec-document.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";

/** The same heading under the same parent. Under different parents it is a habit, not a mistake: criteria under each story. */
export const sectionDuplicate = defineRule({
  id: "section-duplicate",
  description: "Write every section once",
  family: "sections",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, template }) {
    const seen = new Map<string, Section>();
    const parents = new Map<Section | undefined, number>([[undefined, 0]]);
    for (const section of document.sections) {
      if (section.form !== "heading") continue;
      parents.set(section, parents.size);
      if (section.name === "" || !matters(section, template)) continue;
      const key = `${parents.get(section.parent)} ${section.level} ${section.name}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, section);
        continue;
      }
      yield {
        message: `Section ${quote(section.heading)} stands at line ${first.headingRange.line} already: merge the two, or name this one differently`,
        at: section.headingRange,
      };
    }
  },
});

/** Headings that the template has once, or, without a template, that are known to mean something. */
function matters(
  section: Section,
  template: FollowedTemplate | undefined,
): boolean {
  if (template === undefined) return section.kind !== undefined;
  const wanted = template.pairing.wantedBy(section);
  return wanted !== undefined && !wanted.repeatable;
}
