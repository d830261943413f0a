import type { SectionKind } from "./section-kind.ts";
import { addAliases } from "./section-aliases/add-aliases.ts";
import { sectionAliases } from "./section-aliases/all-languages.ts";

/** What a section of each name is about, in all languages. The bundle has the outcome: to normalise a thousand names takes as long as to judge a spec. */
export const builtInKinds: ReadonlyMap<string, SectionKind> = collect();

function collect(): ReadonlyMap<string, SectionKind> {
  const kinds = new Map<string, SectionKind>();
  for (const language of sectionAliases) addAliases(kinds, language);
  return kinds;
}
