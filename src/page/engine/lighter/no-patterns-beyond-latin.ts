import type { StatementPatterns } from "../../../core/rules/wording/statement-patterns.ts";

/** In the place of what is looked for in other scripts: the page's own templates are in English. */
export function patternsBeyondLatin(): StatementPatterns {
  return { vague: [], claims: [], near: () => new Set() };
}
