import { stringify } from "yaml";

import { normaliseHeading } from "../document/normalise-heading.ts";
import type { SectionKind } from "../document/section-kind.ts";
import type { SourceRange } from "../source-range.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import {
  matchSection,
  sectionOfKind,
  sectionOfTopic,
} from "./match-section.ts";
import { problemTopic, solutionTopic, usersTopic } from "./section-topics.ts";
import { slugOf } from "./slug.ts";

export interface IssueForm {
  readonly path: string;
  readonly text: string;
}

/** What somebody with an idea may know already; the rest is asked for in the spec. */
const askedKinds: readonly SectionKind[] = [
  "summary",
  "goals",
  "non-goals",
  "requirements",
  "user-stories",
  "acceptance-criteria",
  "metrics",
  "risks",
  "dependencies",
  "open-questions",
];

const askedTopics = [problemTopic, solutionTopic, usersTopic];

/** A form for issues that start specs of this template. Its fields are called as the sections, so answers find their way. */
export function issueForm(
  template: Template,
  labels: readonly string[] = [],
): IssueForm {
  const named = unique(
    askedSections(template).flatMap((section) => fieldFor(section, template)),
  );
  const fields = named.length > 0 ? named : [anyIdea];
  const problem = sectionOfTopic(template, problemTopic);
  const required =
    fields.find(
      ({ attributes }) => matchSection(attributes.label, template) === problem,
    ) ?? fields[0];
  const form = {
    name: template.title,
    description: `Start a spec from an idea: ${template.title}`,
    ...(labels.length > 0 ? { labels } : {}),
    body: [
      {
        type: "markdown",
        attributes: {
          value:
            "What you write here goes into the spec as it is. What you leave out is asked for there.",
        },
      },
      ...fields.map((field) =>
        field === required
          ? { ...field, validations: { required: true } }
          : field,
      ),
    ],
  };
  return {
    path: `.github/ISSUE_TEMPLATE/${template.name}.yml`,
    text: stringify(form, { lineWidth: 0 }),
  };
}

interface FormField {
  readonly type: "textarea";
  readonly id: string;
  readonly attributes: {
    readonly label: string;
    readonly description?: string;
    readonly placeholder?: string;
  };
}

/** For a template without any section that an idea could fill. */
const anyIdea: FormField = {
  type: "textarea",
  id: "summary",
  attributes: { label: "Summary" },
};

/** In the order of the template. */
function askedSections(template: Template): readonly TemplateSection[] {
  const asked = new Set([
    ...askedTopics.map((topic) => sectionOfTopic(template, topic)),
    ...askedKinds.map((kind) => sectionOfKind(template, kind)),
  ]);
  const found = template.sections.filter((section) => asked.has(section));
  // A section that only holds others would be asked for twice.
  return found.filter(
    (section) => !found.some(({ parent }) => parent === section),
  );
}

/** GitHub refuses a form that asks for a password. */
const refused = /password/i;

function fieldFor(
  section: TemplateSection,
  template: Template,
): FormField | [] {
  const short = section.heading.replaceAll(
    /^\d+(?:[.)]\d*)*[.)]?\s+|\s*[:：]$/g,
    "",
  );
  const label =
    matchSection(short, template) === section ? short : section.heading;
  if (refused.test(label) || matchSection(label, template) !== section)
    return [];
  const hint = guidanceOf(section);
  const shape = shapeOf(section, template);
  return {
    type: "textarea",
    id: slugOf(label),
    attributes: {
      label,
      ...(hint === "" ? {} : { description: hint }),
      ...(shape === "" ? {} : { placeholder: shape }),
    },
  };
}

/** GitHub takes labels for the same that differ in case and punctuation only. */
function unique(fields: readonly FormField[]): readonly FormField[] {
  const seen = new Set<string>();
  return fields.filter(({ attributes: { label } }) => {
    const name = normaliseHeading(label);
    return !seen.has(name) && seen.add(name);
  });
}

/** All that the template says under the heading but outside of lists and lines for values. */
function guidanceOf({ origin }: TemplateSection): string {
  const texts = origin.blocks
    .filter(({ kind }) => kind === "comment" || kind === "paragraph")
    .filter(
      ({ range }) =>
        !origin.fields.some((field) => overlap(field.range, range)),
    )
    .map(({ text }) => text);
  return texts.join(" ").replaceAll(/\s+/g, " ").trim();
}

function overlap(a: SourceRange, b: SourceRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The lists that the template starts with, as an example of what an answer looks like. */
function shapeOf({ origin }: TemplateSection, { document }: Template): string {
  const lines = document.text
    .slice(origin.headingRange.end, origin.range.end)
    .split(/\r?\n/)
    .filter((line) => /^\s*(?:[-*+]|\d+[.)])\s+\S/.test(line));
  return lines.join("\n").replaceAll(/\*([^*\n]+)\*/g, "$1");
}
