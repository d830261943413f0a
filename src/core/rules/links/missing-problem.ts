import type { LinkReference } from "../../references/references.ts";
import { isThere, type Surroundings } from "../../references/surroundings.ts";
import { quotePath } from "../quote.ts";
import type { Problem } from "../rule.ts";
import { findMeant, isTelling } from "./find-meant.ts";
import { relativeTarget } from "./relative-target.ts";

/** A link to a file that is not there, with the one that was meant. */
export function missingProblem(
  link: LinkReference,
  path: string,
  surroundings: Surroundings,
): Problem {
  const { target, kind, at, isExact } = link;
  const subject = `${kind === "image" ? "Image" : "Link"} ${quotePath(target)} leads nowhere, there is no ${quotePath(path)}`;
  // Web sites leave the ending out, GitHub needs it.
  const withEnding = [`${path}.md`].filter(
    (one) => isThere(surroundings, one) === true,
  );
  const { sameName, likely } = findMeant(target, path, surroundings);
  const meant = withEnding.length > 0 ? withEnding : sameName;
  const [first] = meant.length > 0 ? meant : [likely];
  if (first === undefined) {
    return { message: `${subject}: correct it, or take it out`, at };
  }
  const newText = relativeTarget(target, first, surroundings);
  const isSure = meant.length === 1 && isTelling(first);
  const names = meant.length > 0 ? meant.slice(0, 3) : [first];
  return {
    message: `${subject}: did you mean ${names.map(quotePath).join(" or ")}?`,
    at,
    ...(withEnding.length > 0 && { severity: "notice" }),
    ...(isSure &&
      isExact &&
      newText !== undefined && {
        fix: {
          title: `Lead to \`${first}\``,
          edits: [{ start: at.start, end: at.end, newText }],
        },
      }),
  };
}
