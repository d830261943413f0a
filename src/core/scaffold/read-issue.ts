import { DocumentTooDeepError } from "../document/nesting.ts";
import { parseFragment } from "../document/parse-fragment.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { findLinks } from "./find-links.ts";
import type { IssuePart } from "./issue-part.ts";
import { isBareName, sectionOfKind, sectionOfTopic } from "./match-section.ts";
import { kindOfPiece } from "./piece-kind.ts";
import { quoteText } from "./quote-text.ts";
import {
  problemTopic,
  referencesTopic,
  summaryTopic,
} from "./section-topics.ts";
import type { AppendixPart, SectionContent } from "./spec-draft.ts";
import { splitIssue } from "./split-issue.ts";

/** What an issue's text says, each piece of it where it belongs in a spec of this template. */
export interface IssueReading {
  readonly contents: readonly SectionContent[];
  /** What belongs to no section of the template. */
  readonly appendix: readonly AppendixPart[];
}

/** Takes text as it stands and makes none up. What a comment hides is left out, and so are questions of a form without an answer. */
export function readIssue(body: string, template: Template): IssueReading {
  try {
    return read(quoteText(body), template);
  } catch (error) {
    if (error instanceof DocumentTooDeepError) {
      return { contents: [], appendix: [{ label: "", markdown: body }] };
    }
    throw error;
  }
}

function read(body: string, template: Template): IssueReading {
  const fragment = parseFragment(body);
  const parts = splitIssue(fragment, template).flatMap(answered);
  const contents = new Map<TemplateSection, string[]>();
  const appendix: AppendixPart[] = [];
  const place = (section: TemplateSection, markdown: string): void => {
    contents.set(section, [...(contents.get(section) ?? []), markdown]);
  };

  for (const part of parts) {
    if (part.section) {
      place(
        part.section,
        [...leadOf(part, template), ...textsOf(part)].join("\n\n"),
      );
      continue;
    }
    const left: string[] = [];
    for (const piece of part.pieces) {
      const section = sectionOfKind(template, kindOfPiece(piece, part.label));
      if (section) place(section, piece.markdown);
      else left.push(piece.markdown);
    }
    const home = part.label === "" ? homeOfLead(parts, template) : undefined;
    const markdown = left.join("\n\n");
    if (home && markdown !== "") place(home, markdown);
    else if (markdown !== "") appendix.push({ label: part.title, markdown });
    // A heading says something even where nothing is left under it.
    else if (part.title !== "")
      appendix.push({ label: "", markdown: part.title });
  }

  const references = sectionOfTopic(template, referencesTopic);
  if (references) {
    const said = contents.get(references)?.join("\n") ?? "";
    const links = findLinks(fragment).filter(({ url }) => !said.includes(url));
    if (links.length > 0)
      place(references, links.map(({ item }) => item).join("\n"));
  }
  return {
    contents: Array.from(contents, ([section, markdown]) => ({
      section,
      markdown: markdown.join("\n\n"),
    })),
    appendix,
  };
}

/** What GitHub writes for a field of a form that was left empty, text or choice. */
const noText = /^_no response_$/i;
const noChoice = /^none$/i;

/** The part without what stands for no answer; nothing where no more was in it. */
function answered(part: IssuePart): IssuePart | [] {
  const pieces = part.pieces.filter(
    ({ markdown }) => !noText.test(markdown.trim()),
  );
  const isHeading =
    part.pieces.length === 0 && part.label !== "" && !part.section;
  const isEmpty = pieces.every(({ markdown }) => markdown.trim() === "");
  const isNone =
    pieces.length === 1 && noChoice.test(textsOf({ pieces }).join(""));
  return isHeading || !(isEmpty || isNone) ? { ...part, pieces } : [];
}

function textsOf({ pieces }: Pick<IssuePart, "pieces">): readonly string[] {
  return pieces.map(({ markdown }) => markdown);
}

/** Labels of the form that GitHub starts repositories with. */
const commonQuestion =
  /^(?:is your feature request related to a problem|describe (?:the solution|alternatives))/i;

/** A label that says more than where its text belongs: `Why do invoices surprise people in the EU?` */
function leadOf(
  { label, title }: IssuePart,
  template: Template,
): readonly string[] {
  const isBare = isBareName(label, template) || commonQuestion.test(label);
  return isBare ? [] : [`**${title}**`];
}

/** Text before the first label says what the problem is, or sums up where a label says that. */
function homeOfLead(
  parts: readonly IssuePart[],
  template: Template,
): TemplateSection | undefined {
  const homes = [problemTopic, summaryTopic].flatMap(
    (topic) => sectionOfTopic(template, topic) ?? [],
  );
  const free = homes.find(
    (home) => !parts.some(({ section }) => section === home),
  );
  return free ?? homes.at(-1);
}
