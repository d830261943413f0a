import * as z from "zod/mini";

import { countFirst } from "../count-first.ts";
import type { Section } from "../document/spec-document.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";

export const sectionOrder = defineRule({
  id: "section-order",
  description: "Keep sections in the order of the template",
  family: "sections",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, template }) {
    if (template === undefined) return;
    const placed = placedSections(document.sections, template);
    const kept = longestAscending(placed.map(({ rank }) => rank));
    for (const [index, { section, rank }] of placed.entries()) {
      if (kept.has(index)) continue;
      const before = placed.findLast(
        (other, at) => kept.has(at) && other.rank < rank,
      );
      yield {
        message: `Section ${quote(section.heading)} is out of order: move it ${
          before === undefined
            ? "to the front"
            : `behind ${quote(before.section.heading)}`
        }`,
        at: section.headingRange,
      };
    }
  },
});

interface Placed {
  readonly section: Section;
  /** Place in the template. */
  readonly rank: number;
}

/** Headings that stand under the same parent as in the template; of repeated ones the first. */
function placedSections(
  sections: readonly Section[],
  template: FollowedTemplate,
): readonly Placed[] {
  const ranks = new Map(
    template.sections.map((wanted, rank) => [wanted, rank]),
  );
  const seen = new Set<number>();
  return sections.flatMap((section) => {
    if (section.form !== "heading") return [];
    const wanted = template.pairing.wantedBy(section);
    const rank = wanted === undefined ? undefined : ranks.get(wanted);
    if (rank === undefined || seen.has(rank)) return [];
    seen.add(rank);
    return [{ section, rank }];
  });
}

/** Indexes of a longest ascending run: what is not in it is as little as possible to move. */
function longestAscending(ranks: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  ranks.forEach((rank, index) => {
    const count = countFirst(tails, (tail) => (ranks[tail] ?? 0) < rank);
    previous[index] = tails[count - 1] ?? -1;
    tails[count] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1)
    kept.add(at);
  return kept;
}
