import type { LinkReference } from "../../references/references.ts";
import { isThere, type Surroundings } from "../../references/surroundings.ts";
import { quote, quoteAll } from "../quote.ts";
import type { Problem } from "../rule.ts";
import { findMeant } from "./find-meant.ts";
import { relativeTarget } from "./relative-target.ts";

/** A link to a file that is not there, with the one that was meant. */
export function missingProblem(
  link: LinkReference,
  path: string,
  surroundings: Surroundings,
): Problem {
  const { target, kind, at, isExact } = link;
  const subject = `${kind === "image" ? "Image" : "Link"} ${quote(target)} leads nowhere, there is no ${quote(path)}`;
  // Web sites leave the ending out, GitHub needs it.
  const withEnding = [`${path}.md`].filter(
    (one) => isThere(surroundings, one) === true,
  );
  const { sure, likely } = findMeant(target, path, surroundings);
  const meant = withEnding.length > 0 ? withEnding : sure;
  const [first] = meant.length > 0 ? meant : [likely];
  if (first === undefined) {
    return { message: `${subject}: correct it, or take it out`, at };
  }
  const newText = relativeTarget(target, first, surroundings);
  const isFixed = isExact && meant.length === 1 && newText !== undefined;
  const names = meant.length > 0 ? meant.slice(0, 3) : [first];
  return {
    message: `${subject}: did you mean ${quoteAll(names).replace(" and ", " or ")}?`,
    at,
    ...(withEnding.length > 0 && { severity: "notice" }),
    ...(isFixed && {
      fix: {
        title: `Lead to \`${first}\``,
        edits: [{ start: at.start, end: at.end, newText }],
      },
    }),
  };
}
