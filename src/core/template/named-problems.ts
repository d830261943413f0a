import {
  bareHeading,
  normaliseHeading,
} from "../document/normalise-heading.ts";
import { parseDocument } from "../document/parse-document.ts";
import { nearestName } from "../nearest-name.ts";
import { quote } from "../rules/quote.ts";
import { valueAt } from "../value-at.ts";
import { headOf } from "./drop-notes.ts";
import { kindProblems } from "./kind-problems.ts";
import { notesPlaces } from "./notes-problems.ts";
import type { Template, TemplateProblem } from "./template.ts";

/** What the notes of a template name and nothing, or more than one section, answers to: headings, rules and kinds. */
export function namedProblems(
  template: Template,
  ruleIds: readonly string[],
): readonly TemplateProblem[] {
  const { source, sections } = template;
  const document = parseDocument(headOf(source.text));
  const { frontMatter } = document;
  const notes = frontMatter?.data["specgate"];
  if (frontMatter === undefined || notes === undefined) return [];

  const headings = sections.map(({ heading }) => bareHeading(heading));
  const names = new Set(sections.map(({ origin }) => origin.name));
  const rangeAt = notesPlaces(frontMatter, document);
  const problem = (
    key: string,
    name: string,
    says: string,
    known: readonly string[],
  ): TemplateProblem => {
    const nearest = nearestName(name, known);
    return {
      message:
        nearest === undefined
          ? says
          : `${says}; did you mean ${quote(nearest)}?`,
      range: rangeAt(["specgate", key, name], "key"),
    };
  };
  return [
    ...keysOf(notes, "sections")
      .filter((heading) => !names.has(normaliseHeading(heading)))
      .map((heading) =>
        problem("sections", heading, `No heading ${quote(heading)}`, headings),
      ),
    ...kindProblems(template, headingsWithKind(notes), (heading) =>
      rangeAt(["specgate", "sections", heading], "key"),
    ),
    ...keysOf(notes, "rules")
      .filter((rule) => !ruleIds.includes(rule))
      .map((rule) =>
        problem("rules", rule, `Unknown rule ${quote(rule)}`, ruleIds),
      ),
  ];
}

function headingsWithKind(notes: unknown): readonly string[] {
  return keysOf(notes, "sections").filter(
    (heading) => valueAt(notes, ["sections", heading, "kind"]) !== undefined,
  );
}

function keysOf(notes: unknown, key: string): readonly string[] {
  const map = valueAt(notes, [key]);
  return typeof map === "object" && map !== null && !Array.isArray(map)
    ? Object.keys(map)
    : [];
}
