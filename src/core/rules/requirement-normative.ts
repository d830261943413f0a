import * as z from "zod/mini";

import type { Section } from "../document/spec-document.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

/** Where each requirement has a heading, as in OpenSpec. Off unless a template or the configuration asks for it. */
export const requirementNormative = defineRule({
  id: "requirement-normative",
  description: "Say SHALL or MUST in every requirement with a heading",
  family: "requirements",
  defaultSeverity: "off",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    for (const section of document.sections) {
      if (!isRequirement(section) || isGone(section)) continue;
      const texts = section.blocks
        .filter((block) => unfilled.written.has(block))
        .map(({ text }) => text);
      if (
        texts.length === 0 ||
        texts.some((text) => /\b(?:SHALL|MUST)\b/.test(text))
      )
        continue;
      yield {
        message: `${quote(section.heading)} says neither SHALL nor MUST: say what has to be, and who or what has to do it`,
        at: section.headingRange,
      };
    }
  },
});

function isRequirement({ form, heading }: Section): boolean {
  return (
    form === "heading" &&
    /^Requirement\b/i.test(heading.trim()) &&
    /[:\d]/.test(heading)
  );
}

/** What is taken away is named and not described. */
function isGone({ parent }: Section): boolean {
  return /^(?:removed|renamed) requirements$/.test(parent?.name ?? "");
}
