import { knownKey } from "../document/metadata/metadata-key.ts";
import { normaliseHeading } from "../document/normalise-heading.ts";
import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { FollowedTemplate } from "./rule.ts";
import { isToolMarker } from "./unfilled/comments.ts";

/** Whether a heading has nothing under it, and is not one that needs nothing. */
export function isLeftEmpty(
  section: Section,
  document: SpecDocument,
  template: FollowedTemplate | undefined,
): boolean {
  return (
    isEmpty(section) &&
    !saysItInHeading(section, template) &&
    !isEntry(section, document) &&
    !isField(section) &&
    !isNumberedBelow(section, document) &&
    !isRepeated(section, document) &&
    !isSubtitle(section, document)
  );
}

/** Comments, links to anchors and tables without rows are not text; a heading below is, and so is what a tool writes. */
function isEmpty(section: Section): boolean {
  return (
    section.children.length === 0 &&
    section.blocks.every(
      (block) =>
        (block.kind === "comment" && !isToolMarker(block.text)) ||
        (block.kind === "definition" && block.text.startsWith("#")),
    )
  );
}

/** `3.1 Reads` belongs under `3 Design`, whatever its level is. */
function isNumberedBelow(section: Section, document: SpecDocument): boolean {
  const number = /^(\d+(?:\.\d+)*)[.)]?\s/.exec(section.heading)?.[1];
  if (number === undefined) return false;
  const behind = document.text
    .slice(section.range.end, section.range.end + 80)
    .replace(/^[\s#*_]+/, "");
  return (
    behind.startsWith(`${number}.`) &&
    /^\d/.test(behind.slice(number.length + 1))
  );
}

/** A tool writes under a heading of its own: the same one follows at once, with the text, or one that starts with its words. */
function isRepeated({ name, range }: Section, document: SpecDocument): boolean {
  const behind = document.text.slice(range.end, range.end + 400).trimStart();
  const next = /^#+[ \t]+([^\r\n]*)/.exec(behind)?.[1];
  return (
    next !== undefined && `${normaliseHeading(next)} `.startsWith(`${name} `)
  );
}

/** `# Product Requirements Document` right above `## Acme Pay`, with all the rest below its own headings. */
function isSubtitle(
  section: Section,
  { sections, title }: SpecDocument,
): boolean {
  const at = sections.indexOf(section);
  const [above, next] = [sections[at - 1], sections[at + 1]];
  return (
    section.kind === undefined &&
    section.blocks.length === 0 &&
    above?.headingRange.start === title?.range.start &&
    above?.blocks.length === 0 &&
    next?.level === section.level &&
    !isEmpty(next) &&
    saysKind.test(title?.text ?? "")
  );
}

const saysKind =
  /\b(?:prd|brief|spec(?:ification)?|requirements|requisitos|exigences|lastenheft)\b/i;

/** Headings of a log or a reference say what there is to say: a version, a date, a link, a signature. */
function isEntry(section: Section, document: SpecDocument): boolean {
  const { start, end } = section.headingRange;
  const source = document.text
    .slice(start, end)
    .replace(/^#+\s*/, "")
    .trim();
  return (
    /^\[?v?\d+\.\d+(?:\.\d+)?\]?(?: *[-–—(]? *(?:\d{4}\b|unreleased\b).*)?$/i.test(
      source,
    ) ||
    /\b\d{4}-\d{2}-\d{2}\)?$/.test(source) ||
    /^\[[^\]]*\]\([^()]*\)$|^`[^`]+`$/.test(source) ||
    /^[\w.]+\([^()]*\)$/.test(source) ||
    // Front matter that does not stand at the top: its last line makes a heading of it.
    /^(?:[a-z][\w-]*:(?: .*)?\r?\n){2,}-+$/i.test(source)
  );
}

/** `## Status: Done`: a label with its value, set as a heading. Of other labels what follows is a name, as in `### Story: Export`. */
function isField({ heading }: Section): boolean {
  if (/: *(?:yes|no|true|false|done|none|n\/a)$/i.test(heading)) return true;
  const label = /^([^:：]{2,30})[:：]\s*[^\s<[{]/.exec(heading)?.[1] ?? "";
  // Metadata in any language: `## 状态：已采纳`.
  if (knownKey(label) !== undefined) return true;
  return /^(?:priority|severity|mvp|product|project|(?:[a-z]+ )?date|(?:assigned|prepared|reported|written) (?:to|by)|assignee|reviewers?|(?:gate )?decision|gate status|verdict|[eé]pi(?:ca?|co|que|k)|эпик|milestone|sprint|effort|estimate|(?:story )?points|(?:agent )?model(?: used)?): *[^\s<[{]/i.test(
    heading,
  );
}

/** `## Option 1: A queue` with nothing under it is complete where the template has nothing under `## Option 1: <TITLE>` either. */
function saysItInHeading(
  section: Section,
  template: FollowedTemplate | undefined,
): boolean {
  const wanted = template?.pairing.wantedBy(section);
  return (
    wanted !== undefined &&
    wanted.repeatable &&
    wanted.origin.blocks.length === 0 &&
    wanted.origin.children.length === 0
  );
}
