import * as z from "zod/mini";

import { isStorySentence } from "../document/criteria/no-criterion.ts";
import { storyOf } from "../document/criteria/story.ts";
import type { Section, SpecDocument } from "../document/spec-document.ts";
import { wordForCriterion } from "./criteria/word-for-criterion.ts";
import { quote } from "./quote.ts";
import { defineRule, type FollowedTemplate } from "./rule.ts";
import { hasText } from "./unfilled/find-unfilled.ts";

/** Where one story has criteria of its own, the others need theirs. Where all stand in one section, nobody can tell whose they are. */
export const storyHasCriteria = defineRule({
  id: "story-has-criteria",
  description: "Give every story criteria where any story has its own",
  family: "criteria",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    const served = servedStories(document);
    const asked =
      template === undefined
        ? new Map<Section, string>()
        : askedStories(template);
    const areNamed = [...asked.keys()].some(isStory);
    for (const [story, lacking] of asked) {
      // "User roles" between "User Story 1" and "User Story 2" is none.
      if (areNamed && !isStory(story)) continue;
      if (served.has(story) || !hasText(story, unfilled.written)) continue;
      yield {
        message: `${quote(story.heading)} has no ${lacking}: the template asks for at least one under each`,
        at: story.headingRange,
      };
    }
    const parents = [undefined, ...document.sections];
    for (const parent of parents) {
      const siblings = parent?.children ?? topSections(document);
      if (!siblings.some((section) => served.has(section))) continue;
      const stories = siblings.filter(isStory);
      const like = stories.find((story) => served.has(story));
      if (like === undefined) continue;
      for (const story of stories) {
        if (served.has(story) || !hasText(story, unfilled.written)) continue;
        if (asked.has(story)) continue;
        yield {
          message: `Story ${quote(story.heading)} has no acceptance criterion: add at least one, as under ${quote(like.heading)}`,
          at: story.headingRange,
        };
      }
    }
  },
});

/** Sections that a template has any number of, each with criteria below it, and what these are called. */
function askedStories({
  sections,
  pairing,
}: FollowedTemplate): ReadonlyMap<Section, string> {
  const asked = new Map<Section, string>();
  for (const wanted of sections) {
    const { parent } = wanted;
    if (wanted.kind !== "acceptance-criteria" || !parent?.repeatable) continue;
    const word = wordForCriterion(wanted);
    const lacking =
      word === undefined
        ? "acceptance criterion"
        : `${word} with a When and a Then`;
    for (const story of pairing.sectionsOf(parent)) asked.set(story, lacking);
  }
  return asked;
}

function topSections({ sections }: SpecDocument): readonly Section[] {
  return sections.filter(({ parent }) => parent === undefined);
}

/** Stories with a criterion under them, and what these stand under. */
function servedStories(document: SpecDocument): ReadonlySet<Section> {
  const served = new Set<Section>();
  for (const { section } of document.criteria) {
    for (
      let at: Section | undefined = section;
      at !== undefined;
      at = at.parent
    ) {
      served.add(at);
    }
  }
  return served;
}

/** One story by its heading or its sentence; `Edge cases` between stories is none. */
function isStory(section: Section): boolean {
  return (
    section.form === "heading" &&
    (/^(?:user )?(?:story|job|us)\b/.test(section.name) ||
      section.blocks.some(({ text }) => isStorySentence(text))) &&
    storyOf(section) === section
  );
}
