import { twinPattern } from "../../../twin-pattern.ts";
import type { EmptyClaim } from "../empty-claim.ts";
import { isUnspaced, letters, withLetters } from "../letters.ts";
import { firstParts } from "./first-part.ts";

type Kind = EmptyClaim["kind"];

/** Where a claim has to stand for it to be one, and how sure it is. */
type Options = Pick<EmptyClaim, "isHint" | "evenMeasured">;

/** Phrases that are empty wherever they stand. Each starts with letters: only texts that hold these are looked at. */
export function says(
  kind: Kind,
  phrases: readonly string[],
  options: Options = {},
): EmptyClaim {
  return claim(kind, phrases, ({ source }) => source, options);
}

/** Phrases that are empty where nothing follows. */
export function endsIn(
  kind: Kind,
  phrases: readonly string[],
  options: Options = {},
): EmptyClaim {
  return claim(kind, phrases, ({ source }) => source + end, options);
}

/** Phrases that are empty as the beginning of a criterion. */
export function opensWith(
  kind: Kind,
  phrases: readonly string[],
  options: Options = {},
): EmptyClaim {
  return claim(kind, phrases, ({ source }) => start + source, options);
}

/** What a team hopes to move, and the words that say that it moves: `rendimiento` and `mejora`, in either order. */
export function changes(
  figures: readonly string[],
  verbs: readonly string[],
  options: Options = {},
): EmptyClaim {
  const needs = verbs.join("|");
  return {
    kind: "comparison",
    needs,
    pattern: twinPattern(() => {
      const what = `(?:${figures.join("|")})`;
      const gap = `(?: [${letters}'’-]+){0,3} `;
      return withLetters(
        `(?<![${letters}])(?:(?:${needs})${gap}${what}|${what}${gap}(?:${needs}))(?![${letters}])`,
      );
    }, "i"),
    ...options,
  };
}

const start = `(?<=^[^${letters}]*)`;
const end = "(?=\\s*[.;,!。；！]?$)";

function claim(
  kind: Kind,
  phrases: readonly string[],
  place: (phrase: { readonly source: string }) => string,
  options: Options,
): EmptyClaim {
  // A text of another language asks for neither.
  return {
    kind,
    get needs() {
      return firstParts(phrases);
    },
    pattern: twinPattern(() => {
      const any = phrases.join("|");
      const source = isUnspaced(any)
        ? `(?:${any})`
        : `(?<![${letters}])(?:${any})(?![${letters}])`;
      return withLetters(place({ source }));
    }, "i"),
    ...options,
  };
}
