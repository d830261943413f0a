import type { OpenSection } from "../outline.ts";

/** Headings of sections that hold nothing but metadata. */
const headerNames: ReadonlySet<string> = new Set([
  "metadata",
  "meta",
  "document information",
  "document info",
  "document control",
  "document details",
  "document properties",
  "document metadata",
  "document header",
  "general information",
  "spec information",
  "project information",
  "proposal information",
  "overview table",
  "header",
]);

/** Where a document speaks about itself: before and right under its title, and in sections named for it. */
export function headSections(
  sections: readonly OpenSection[],
  titleSection: OpenSection | undefined,
): readonly OpenSection[] {
  const firstHeading = sections.findIndex(
    (section) => section.form === "heading" && section !== titleSection,
  );
  return sections.filter(
    (section, index) =>
      firstHeading < 0 || index < firstHeading || headerNames.has(section.name),
  );
}
