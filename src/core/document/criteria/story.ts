import type { Section } from "../spec-document.ts";
import { isScenarioTitle } from "./steps.ts";

const storyName =
  /^(?:user )?(?:story|stories|job|requirement|feature|use case|epic|us|req|fr|uc)(?: |$)|^(?:user story|anforderung|requisito|historia|história|exigence|wymaganie|historyjka|требование|история|要件|要求|需求|用户故事|요구사항|사용자 스토리)/;

/** The nearest section that is one story or requirement: by its name, or because it stands under a section of stories or requirements. */
export function storyOf(section: Section): Section | undefined {
  for (
    let at: Section | undefined = section;
    at !== undefined;
    at = at.parent
  ) {
    if (at.form === "preamble" || isCriteriaSection(at)) continue;
    if (isStoryName(at) || isStoryKind(at.parent)) return at;
  }
  return;
}

function isCriteriaSection(section: Section): boolean {
  return (
    section.kind === "acceptance-criteria" || isScenarioTitle(section.heading)
  );
}

function isStoryName(section: Section): boolean {
  return storyName.test(section.name) && !isStoryKind(section);
}

function isStoryKind(section: Section | undefined): boolean {
  return section?.kind === "user-stories" || section?.kind === "requirements";
}
