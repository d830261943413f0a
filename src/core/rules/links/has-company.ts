import type { References } from "../../references/references.ts";
import { resolveTarget } from "../../references/resolve-target.ts";
import { isThere, type Surroundings } from "../../references/surroundings.ts";

/** Whether a document outside of a repository has anything of what it links with it, or was copied alone. */
export function hasCompany(
  { links }: References,
  surroundings: Surroundings,
): boolean {
  return links.some(({ target }) => {
    const path = resolveTarget(target, surroundings)?.path;
    return (
      path !== undefined &&
      path !== "" &&
      path !== surroundings.path &&
      isThere(surroundings, path) === true
    );
  });
}
