import { normaliseHeading } from "../document/normalise-heading.ts";
import type { HeadingNames } from "./dialect.ts";

/** A heading of a dialect's template and all that it is called in other languages, normalised. */
export function namesOf(
  heading: string,
  names: HeadingNames,
): ReadonlySet<string> {
  return new Set([heading, ...(names[heading] ?? [])].map(normaliseHeading));
}
