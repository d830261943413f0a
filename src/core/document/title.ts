import type { Section, Title } from "./spec-document.ts";

/** The first heading, where it names the whole: the only one of its level, or a first `#` that is no section of its own. */
export function findTitle(sections: readonly Section[]): Title | undefined {
  const headings = sections.filter((section) => section.form === "heading");
  const [first] = headings;
  if (first === undefined || first.heading === "") return undefined;
  const highest = Math.min(...headings.map((section) => section.level));
  const isAlone =
    headings.filter((section) => section.level === highest).length === 1;
  const names =
    first.level === highest &&
    ((isAlone && headings.length > 1) ||
      (first.level === 1 && first.kind === undefined));
  return names ? { text: first.heading, range: first.headingRange } : undefined;
}
