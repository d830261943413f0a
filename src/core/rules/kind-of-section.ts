import type { SectionKind } from "../document/section-kind.ts";
import type { Section } from "../document/spec-document.ts";
import type { FollowedTemplate } from "./rule.ts";

/** What a section is about: as the template has it, else by its heading. */
export function kindOfSection(
  section: Section,
  template: FollowedTemplate | undefined,
): SectionKind | undefined {
  return template?.pairing.wantedBy(section)?.kind ?? section.kind;
}
