import type { Section, SpecDocument } from "../document/spec-document.ts";
import { newlineOf } from "../document/newline-of.ts";
import type { Fix } from "../finding.ts";
import type { TemplateSection } from "../template/template.ts";
import { firstGuidance } from "./first-guidance.ts";
import type { FollowedTemplate } from "./rule.ts";
import { readStage } from "./status-stage.ts";

/**
 * Puts a missing heading where the template has it, with the first thing that the template says under it, so that the next
 * check asks for the text instead of the heading. A section of one part gets that one with it, which is then what has to be written.
 * Undefined where the place is not certain.
 */
export function insertSection(
  wanted: TemplateSection,
  part: TemplateSection | undefined,
  after: Section | undefined,
  template: FollowedTemplate,
  document: SpecDocument,
): Fix | undefined {
  if (wanted.repeatable || hasMissingTwin(wanted, template)) return undefined;
  if (after === undefined) return insertFirst(wanted, part, template, document);
  if (after.form !== "heading") return undefined;
  const neighbour = template.pairing.wantedBy(after);
  const isChild = neighbour === wanted.parent;
  const isSibling =
    neighbour?.parent === wanted.parent && neighbour?.level === wanted.level;
  if (!isChild && !(isSibling && isInPlace(wanted, after, template))) return;
  const level = isChild ? after.level + 1 : after.level;
  if (level + (part === undefined ? 0 : 1) > 6) return undefined;
  const at = isChild ? ownEnd(after) : after.range.end;
  if (!keepsOrder(wanted, at, template, document)) return undefined;
  if (isOpenBefore(at, document)) return undefined;
  if (standsTwice(after, at, document)) return undefined;
  const isApart = /^(?:[ \t]*(?:\r\n|\n|\r(?!\n))){2}|^\s*$/.test(
    document.text.slice(at, at + 80),
  );
  const text = textOf([wanted, part], level, after, template, document);
  const newText = `\n\n${text}${isApart ? "" : "\n"}`;
  return insertion(wanted, at, newText, document);
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
  wanted: TemplateSection,
  part: TemplateSection | undefined,
  template: FollowedTemplate,
  document: SpecDocument,
): Fix | undefined {
  const title = document.title?.range.start;
  const next = document.sections.find(
    ({ form, headingRange }) =>
      form !== "preamble" && headingRange.start !== title,
  );
  // A first heading of the highest level would be the title.
  if (next?.form !== "heading" || next.level === 1) return undefined;
  if (part !== undefined && next.level === 6) return undefined;
  const neighbour = template.pairing.wantedBy(next);
  const isSibling =
    neighbour?.level === wanted.level && neighbour.parent === wanted.parent;
  const at = next.headingRange.start;
  const isAtStart = /(?:^|[\r\n])\uFEFF*$/.test(
    document.text.slice(Math.max(0, at - 3), at),
  );
  if (!isSibling || !isAtStart) return undefined;
  if (!keepsOrder(wanted, at, template, document)) return undefined;
  const text = textOf([wanted, part], next.level, next, template, document);
  const newText = `${text}\n\n`;
  return insertion(wanted, at, newText, document);
}

/** Guidance under the last heading alone; none in a spec that is agreed on, where `status-honest` would tell of it as well. */
function textOf(
  wanted: readonly (TemplateSection | undefined)[],
  level: number,
  neighbour: Section,
  template: FollowedTemplate,
  document: SpecDocument,
): string {
  const sections = wanted.filter((section) => section !== undefined);
  const headings = sections.map(
    (section, depth) =>
      `${"#".repeat(level + depth)} ${headingFor(section, neighbour)}`,
  );
  const last = sections.at(-1);
  const isAgreed = readStage(document) === "agreed";
  const guidance =
    last === undefined || isAgreed ? "" : firstGuidance(last, template);
  return headings.join("\n\n") + guidance;
}

function insertion(
  { heading }: TemplateSection,
  at: number,
  text: string,
  document: SpecDocument,
): Fix {
  const newline = newlineOf(document.text);
  const newText = text.replaceAll(/\r\n|\r|\n/g, newline);
  return {
    title: `Insert the heading "${heading}"`,
    edits: [{ start: at, end: at, newText }],
  };
}

/** Not under a section that the template has for something else. */
function isInPlace(
  wanted: TemplateSection,
  { parent }: Section,
  template: FollowedTemplate,
): boolean {
  const around = parent && template.pairing.wantedBy(parent);
  return around === undefined || around === wanted.parent;
}

/** What stands before and behind the new heading does so in the template as well, as `section-order` looks at it. */
function keepsOrder(
  wanted: TemplateSection,
  at: number,
  template: FollowedTemplate,
  document: SpecDocument,
): boolean {
  const rank = template.sections.indexOf(wanted);
  return document.sections.every((section) => {
    const known = template.pairing.wantedBy(section);
    if (known === undefined || section.form !== "heading") return true;
    const isBefore = section.headingRange.start < at;
    return template.sections.indexOf(known) < rank === isBefore;
  });
}

/** Between a heading and its like nothing belongs. */
function standsTwice(
  after: Section,
  at: number,
  { sections }: SpecDocument,
): boolean {
  const next = sections.find(({ headingRange }) => headingRange.start >= at);
  return next?.name === after.name;
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
  if (last.type === "html")
    return (
      /^<(?:!|\?|script|style|pre|textarea)/i.test(source) &&
      !source.endsWith(">")
    );
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  return fence !== undefined && !source.endsWith(`\n${fence}`);
}

/** Behind the section's own text, bold lines and bullets that act as headings included, before the next real one. */
function ownEnd(section: Section): number {
  const part = section.children.findLast((child) => child.form !== "heading");
  return Math.max(
    section.headingRange.end,
    section.blocks.at(-1)?.range.end ?? 0,
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
