import { parseDocument } from "../../../../src/core/document/parse-document.ts";

/** Criteria as `form AC-1: text`, lines of a text joined by ` / `. */
export function showCriteria(markdown: string): readonly string[] {
  return parseDocument(markdown).criteria.map(
    ({ form, id, text, fenced }) =>
      `${fenced ? "fenced " : ""}${form}${id === undefined ? "" : ` ${id}`}: ${text.replaceAll("\n", " / ")}`,
  );
}

/** Steps of the criteria: given, when and outcome of each. */
export function showSteps(markdown: string): readonly (readonly string[][])[] {
  return parseDocument(markdown).criteria.map(({ given, when, outcome }) => [
    [...given],
    [...when],
    [...outcome],
  ]);
}
