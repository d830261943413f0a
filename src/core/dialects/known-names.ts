import { normaliseHeading } from "../document/normalise-heading.ts";
import { kiroNames, storyLabels } from "./names/kiro.ts";
import { specKitNames } from "./names/spec-kit.ts";
import { namesOf } from "./names-of.ts";

export const kiroRequirements = namesOf("Requirement <number>", kiroNames);
export const kiroStories: ReadonlySet<string> = new Set(
  storyLabels.map(normaliseHeading),
);
export const scenarios = namesOf("User Scenarios & Testing", specKitNames);
export const requirements = namesOf("Requirements", specKitNames);
export const success = namesOf("Success Criteria", specKitNames);
export const primaryStory = namesOf("Primary User Story", specKitNames);
