import { rangeBetween, readSource } from "../document/source-text.ts";
import { parseDocument } from "../document/parse-document.ts";
import { quote } from "../rules/quote.ts";
import { headOf } from "./drop-notes.ts";
import { notesPlaces } from "./notes-problems.ts";
import type { Template, TemplateProblem } from "./template.ts";

/** Of two templates of one name the first counts, so the other is never used: said where its name stands, else at its start. */
export function nameTaken(
  template: Template,
  before: readonly Template[],
): readonly TemplateProblem[] {
  const name = template.name.toLowerCase();
  const first = before.find((other) => other.name.toLowerCase() === name);
  if (first === undefined) return [];
  const message = `Name ${quote(template.name)} is that of \`${first.source.path}\` too, which counts; give one another name`;
  return [{ message, range: placeOfName(template.source.text) }];
}

function placeOfName(text: string): TemplateProblem["range"] {
  const head = parseDocument(headOf(text));
  return head.frontMatter?.data["specgate"] === undefined
    ? rangeBetween(readSource(text), 0, 0)
    : notesPlaces(head.frontMatter, head)(["specgate", "name"], "value");
}
