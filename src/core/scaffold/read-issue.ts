import { DocumentTooDeepError } from "../document/nesting.ts";
import { parseFragment } from "../document/parse-fragment.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { findLinks, type FoundLink } from "./find-links.ts";
import type { IssuePart } from "./issue-part.ts";
import {
  isBareName,
  sectionCalled,
  sectionOfKind,
  sectionOfTopic,
} from "./match-section.ts";
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
  const shared = sharedSections(parts);
  const placed: Placed = { contents: new Map(), appendix: [] };
  for (const part of parts) {
    if (part.section) {
      const lead = leadOf(part, template, shared.has(part.section));
      place(placed, part.section, [...lead, ...textsOf(part)].join("\n\n"));
    } else {
      const home = part.label === "" ? homeOfLead(parts, template) : undefined;
      placeByForm(placed, part, home, template);
    }
  }
  placeLinks(placed, findLinks(fragment), template);
  const contents = Array.from(placed.contents, ([section, texts]) => ({
    section,
    markdown: texts.join("\n\n"),
  }));
  return { contents, appendix: placed.appendix };
}

interface Placed {
  readonly contents: Map<TemplateSection, string[]>;
  readonly appendix: AppendixPart[];
}

function place(
  { contents }: Placed,
  section: TemplateSection,
  markdown: string,
): void {
  const texts = contents.get(section);
  if (texts) texts.push(markdown);
  else contents.set(section, [markdown]);
}

/** Sections that several parts belong to. */
function sharedSections(
  parts: readonly IssuePart[],
): ReadonlySet<TemplateSection> {
  const once = new Set<TemplateSection>();
  const shared = new Set<TemplateSection>();
  for (const { section } of parts) {
    if (!section) continue;
    (once.has(section) ? shared : once).add(section);
  }
  return shared;
}

/** Of a part that no section is called by, what says by its form where it belongs; the rest goes to its `home`. */
function placeByForm(
  placed: Placed,
  part: IssuePart,
  home: TemplateSection | undefined,
  template: Template,
): void {
  const left: string[] = [];
  for (const piece of part.pieces) {
    const section = sectionOfKind(template, kindOfPiece(piece, part.label));
    if (section) place(placed, section, piece.markdown);
    else left.push(piece.markdown);
  }
  const markdown = left.join("\n\n");
  const { title } = part;
  if (home && markdown !== "") place(placed, home, markdown);
  else if (markdown !== "") placed.appendix.push({ label: title, markdown });
  // A heading says something even where nothing is left under it.
  else if (title !== "") placed.appendix.push({ label: "", markdown: title });
}

/** Where the template lists documents, what the issue links anywhere. */
function placeLinks(
  placed: Placed,
  links: readonly FoundLink[],
  template: Template,
): void {
  const section = sectionOfTopic(template, referencesTopic);
  if (!section) return;
  const said = placed.contents.get(section)?.join("\n") ?? "";
  const more = links.filter(({ url }) => !said.includes(url));
  if (more.length === 0) return;
  place(placed, section, more.map(({ item }) => item).join("\n"));
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

/** A label that says more than where its text belongs, or that tells it from others there. */
function leadOf(
  { label, title }: IssuePart,
  template: Template,
  isShared: boolean,
): readonly string[] {
  const isBare = isShared
    ? sectionCalled(label, template) !== undefined
    : isBareName(label, template);
  return isBare || commonQuestion.test(label) ? [] : [`**${title}**`];
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
