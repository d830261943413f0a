import { DocumentTooDeepError } from "../document/nesting.ts";
import { parseFragment } from "../document/parse-fragment.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { findLinks } from "./find-links.ts";
import type { IssuePart } from "./issue-part.ts";
import { sectionOfKind, sectionOfTopic } from "./match-section.ts";
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
  const parts = splitIssue(fragment, template).filter(isAnswered);
  const contents = new Map<TemplateSection, string[]>();
  const appendix: AppendixPart[] = [];
  const place = (section: TemplateSection, markdown: string): void => {
    contents.set(section, [...(contents.get(section) ?? []), markdown]);
  };

  for (const part of parts) {
    if (part.section) {
      place(
        part.section,
        part.pieces.map(({ markdown }) => markdown).join("\n\n"),
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
    else if (markdown !== "") appendix.push({ label: part.label, markdown });
    // A heading with nothing under it says something as well.
    else if (part.pieces.length === 0)
      appendix.push({ label: "", markdown: part.label });
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

/** What GitHub writes for a field of a form that was left empty. */
const noAnswer = /^(?:_no response_|none)$/i;

function isAnswered({ label, section, pieces }: IssuePart): boolean {
  if (pieces.length === 0) return label !== "" && !section;
  const text = pieces
    .map(({ markdown }) => markdown)
    .join("\n")
    .trim();
  return text !== "" && !noAnswer.test(text);
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
