import type { RawEntry } from "./metadata/raw-entry.ts";
import type { Section, Title } from "./spec-document.ts";

/** The heading that names the whole; without one the `title` of the front matter. */
export function findTitle(
  section: Section | undefined,
  frontMatter: readonly RawEntry[],
): Title | undefined {
  if (section !== undefined) {
    return { text: section.heading, range: section.headingRange };
  }
  const entry = frontMatter.find((candidate) => candidate.label === "title");
  return entry === undefined || entry.value === ""
    ? undefined
    : { text: entry.value, range: entry.range };
}

/** The first heading, where it is the only one of the highest level and, unless that is `#`, no section by its name; or a first `#` that is no section by its name. */
export function findTitleSection<S extends Section>(
  sections: readonly S[],
): S | undefined {
  const headings = sections.filter((section) => section.form === "heading");
  const [first] = headings;
  if (first === undefined || first.heading === "") return;
  const highest = headings.reduce(
    (level, section) => Math.min(level, section.level),
    first.level,
  );
  if (first.level > highest) return;
  const isAlone =
    headings.length > 1 &&
    (first.level === 1 || first.kind === undefined) &&
    headings.every((section) => section === first || section.level > highest);
  const isName = first.level === 1 && first.kind === undefined;
  return isAlone || isName ? first : undefined;
}
