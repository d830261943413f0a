import type { Section, SpecDocument } from "../document/spec-document.ts";
import { newlineOf } from "../document/newline-of.ts";
import type { Fix } from "../finding.ts";
import type { TemplateSection } from "../template/template.ts";
import type { FollowedTemplate } from "./rule.ts";
import { guidanceOf } from "./section-guidance.ts";
import { readStage } from "./status-stage.ts";

/** A section to put in, and what it must hold, in the order of the template. */
export interface NewSection {
  readonly wanted: TemplateSection;
  readonly parts: readonly NewSection[];
}

/**
 * Puts a missing section where the template has it, with its parts and what the template says under each heading, so that the next
 * check asks for the text instead of the headings. Undefined where the place is not certain.
 */
export function insertSection(
  section: NewSection,
  after: Section | undefined,
  template: FollowedTemplate,
  document: SpecDocument,
): Fix | undefined {
  const { wanted } = section;
  const all = allIn(section);
  if (wanted.repeatable) return undefined;
  if (all.some((one) => hasMissingTwin(one, template))) return undefined;
  // Its heading alone has to be written, of which `status-honest` would tell.
  const isAgreed = readStage(document) === "agreed";
  if (isAgreed && all.some(({ repeatable }) => repeatable)) return undefined;
  if (after === undefined) return insertFirst(section, template, document);
  if (after.form !== "heading") return undefined;
  const neighbour = template.pairing.wantedBy(after);
  const isChild = neighbour === wanted.parent;
  const isSibling =
    neighbour?.parent === wanted.parent && neighbour?.level === wanted.level;
  if (!isChild && !(isSibling && isInPlace(wanted, after, template))) return;
  const level = isChild ? after.level + 1 : after.level;
  if (isTooDeep(section, level)) return undefined;
  const at = isChild ? ownEnd(after) : after.range.end;
  if (!keepsOrder(all, at, template, document)) return undefined;
  if (isOpenBefore(at, document)) return undefined;
  const next = document.sections.find(({ headingRange }) => headingRange.start >= at); // prettier-ignore
  // Between a heading and its like nothing belongs, and what is deeper would belong to the new one.
  if (next?.name === after.name) return undefined;
  if (next?.form === "heading" && next.level > level) return undefined;
  const isApart = /^(?:[ \t]*(?:\r\n|\n|\r(?!\n))){2}|^\s*$/.test(
    document.text.slice(at, at + 80),
  );
  const text = textOf(section, level, after, template, document);
  const newText = `\n\n${text}${isApart ? "" : "\n"}`;
  return insertion(section, at, newText, document);
}

/** Deeper than six there are no headings. */
function isTooDeep({ parts }: NewSection, level: number): boolean {
  return level > 6 || parts.some((part) => isTooDeep(part, level + 1));
}

function allIn({ wanted, parts }: NewSection): readonly TemplateSection[] {
  return [wanted, ...parts.flatMap(allIn)];
}

/** A heading of that name could be either. */
function hasMissingTwin(
  wanted: TemplateSection,
  { sections, pairing }: FollowedTemplate,
): boolean {
  return sections.some(
    (other) =>
      other !== wanted &&
      other.name === wanted.name &&
      pairing.sectionsOf(other).length === 0,
  );
}

/** Before the first heading under the title, where that is one of the template's beside the missing one. */
function insertFirst(
  section: NewSection,
  template: FollowedTemplate,
  document: SpecDocument,
): Fix | undefined {
  const { wanted } = section;
  const title = document.title?.range.start;
  const next = document.sections.find(
    ({ form, headingRange }) =>
      form !== "preamble" && headingRange.start !== title,
  );
  // A first heading of the highest level would be the title.
  if (next?.form !== "heading" || next.level === 1) return undefined;
  if (isTooDeep(section, next.level)) return undefined;
  const neighbour = template.pairing.wantedBy(next);
  const isSibling =
    neighbour?.level === wanted.level && neighbour.parent === wanted.parent;
  const at = next.headingRange.start;
  const isAtStart = /(?:^|[\r\n])\uFEFF*$/.test(
    document.text.slice(Math.max(0, at - 3), at),
  );
  if (!isSibling || !isAtStart) return undefined;
  if (!keepsOrder(allIn(section), at, template, document)) return undefined;
  const text = textOf(section, next.level, next, template, document);
  const newText = `${text}\n\n`;
  return insertion(section, at, newText, document);
}

/** Without guidance in a spec that is agreed on, where `status-honest` would tell of it as well. */
function textOf(
  { wanted, parts }: NewSection,
  level: number,
  neighbour: Section,
  template: FollowedTemplate,
  document: SpecDocument,
): string {
  const heading = `${"#".repeat(level)} ${headingFor(wanted, neighbour)}`;
  const isAgreed = readStage(document) === "agreed";
  const guidance = isAgreed ? "" : guidanceOf(wanted, template);
  return [
    heading + guidance,
    ...parts.map((part) =>
      textOf(part, level + 1, neighbour, template, document),
    ),
  ].join("\n\n");
}

function insertion(
  { wanted, parts }: NewSection,
  at: number,
  text: string,
  document: SpecDocument,
): Fix {
  const newline = newlineOf(document.text);
  const newText = text.replaceAll(/\r\n|\r|\n/g, newline);
  return {
    title: `Insert the ${parts.length === 0 ? "heading" : "section"} "${wanted.heading}"`,
    edits: [{ start: at, end: at, newText }],
  };
}

/** Not under a section that the template has for something else, or that is known to mean something. */
function isInPlace(
  wanted: TemplateSection,
  { parent }: Section,
  template: FollowedTemplate,
): boolean {
  const around = parent && template.pairing.wantedBy(parent);
  return around === undefined
    ? parent?.kind === undefined
    : around === wanted.parent;
}

/** What stands before and behind the new heading does so in the template as well, as `section-order` looks at it. */
function keepsOrder(
  all: readonly TemplateSection[],
  at: number,
  template: FollowedTemplate,
  document: SpecDocument,
): boolean {
  const ranks = all.map((wanted) => template.sections.indexOf(wanted));
  const [first, last] = [Math.min(...ranks), Math.max(...ranks)];
  return document.sections.every((section) => {
    const known = template.pairing.wantedBy(section);
    if (known === undefined || section.form !== "heading") return true;
    const rank = template.sections.indexOf(known);
    return section.headingRange.start < at ? rank < first : rank > last;
  });
}

/** In code or a comment that nothing closes, all that follows belongs to it. */
function isOpenBefore(at: number, document: SpecDocument): boolean {
  const last = document.tree.children.at(-1);
  if (last?.type !== "html" && last?.type !== "code") return false;
  const shift = document.text.startsWith("\uFEFF") ? 1 : 0;
  const { start, end } = last.position ?? {};
  if (at < (end?.offset ?? 0) + shift) return false;
  const source = document.text
    .slice((start?.offset ?? 0) + shift, at)
    .trimEnd();
  if (last.type === "html") {
    const closes = htmlEnds.find(([opens]) => opens.test(source))?.[1];
    return closes?.test(source) === false;
  }
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  return fence !== undefined && !source.endsWith(`\n${fence}`);
}

/** HTML that goes on over blank lines, and what closes it. */
const htmlEnds: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<!/, />/],
  [/^<(?:script|style|pre|textarea)/i, /<\/(?:script|style|pre|textarea)>/i],
];

/** Behind the section's own text, bold lines and bullets that act as headings included, before the next real one. */
function ownEnd(section: Section): number {
  const part = section.children.findLast((child) => child.form !== "heading");
  return Math.max(
    section.headingRange.end,
    section.blocks.at(-1)?.range.end ?? 0,
    // A comment in a line is a block behind the one that it stands in.
    section.blocks.findLast(({ kind }) => kind !== "comment")?.range.end ?? 0,
    part?.range.end ?? 0,
  );
}

/** Numbers only where the neighbour has one, which the author then counts on. */
function headingFor(wanted: TemplateSection, after: Section): string {
  const isNumbered = /^\d/.test(after.heading);
  return isNumbered
    ? wanted.heading
    : wanted.heading.replace(/^[\d.)]+\s+/, "");
}
