import { normaliseHeading, withoutAccents } from "../normalise-heading.ts";
import { sectionKinds, type SectionKind } from "../section-kind.ts";
import type { SectionAliases } from "./section-aliases.ts";

/** Adds names to those that are known; an earlier meaning of one is gone. */
export function addAliases(
  kinds: Map<string, SectionKind>,
  aliases: SectionAliases,
): void {
  for (const kind of sectionKinds) {
    for (const alias of aliases[kind] ?? []) {
      const name = normaliseHeading(alias);
      kinds.set(name, kind);
      const bare = withoutAccents(name);
      if (bare !== name && !kinds.has(bare)) kinds.set(bare, kind);
    }
  }
}
