import { distance } from "fastest-levenshtein";

import { bareHeading } from "../document/normalise-heading.ts";
import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import type { TemplateSection } from "../template/template.ts";
import type { FollowedTemplate } from "./rule.ts";

export interface Slip {
  readonly section: Section;
  readonly fix: Fix;
}

/** A heading that the template does not know, and that is one or two letters off the missing one, and off no other. */
export function findSlip(
  wanted: TemplateSection,
  template: FollowedTemplate,
  document: SpecDocument,
): Slip | undefined {
  if (wanted.repeatable) return undefined;
  const near = document.sections.filter(
    (section) =>
      section.form === "heading" &&
      section.headingRange.start !== document.title?.range.start &&
      section.kind === undefined &&
      template.pairing.wantedBy(section) === undefined &&
      isSlip(section.name, wanted.name),
  );
  const [section] = near;
  if (section === undefined || near.length > 1) return undefined;
  const isUnsure = template.sections.some(
    (other) => other !== wanted && isSlip(section.name, other.name),
  );
  if (isUnsure) return undefined;
  const fix = rename(section, bareHeading(wanted.heading), document.text);
  return fix && { section, fix };
}

/** Another letter in the place of one makes another word of a short name: roles, rules. */
function isSlip(name: string, wanted: string): boolean {
  const shorter = Math.min(name.length, wanted.length);
  if (shorter < 5 || Math.abs(name.length - wanted.length) > 2) return false;
  if (isTurned(name, wanted)) return true;
  const away = distance(name, wanted);
  if (shorter >= 9) return away === 1 || away === 2;
  return away === 1 && name.length !== wanted.length;
}

/** Two letters next to each other that have changed places. */
function isTurned(name: string, wanted: string): boolean {
  if (name.length !== wanted.length) return false;
  const at = Array.from(name, (_, index) => index).find(
    (index) => name[index] !== wanted[index],
  );
  if (at === undefined) return false;
  const turned = `${name.slice(0, at)}${name[at + 1] ?? ""}${name[at] ?? ""}${name.slice(at + 2)}`;
  return turned === wanted;
}

/** Numbers, marks and what stands in brackets stay as the author has them. */
function rename(
  { heading, headingRange }: Section,
  name: string,
  text: string,
): Fix | undefined {
  const old = bareHeading(heading);
  const pieces = text.slice(headingRange.start, headingRange.end).split(old);
  if (old === "" || pieces.length !== 2) return undefined;
  const start = headingRange.start + (pieces[0] ?? "").length;
  return {
    title: `Call the heading "${name}"`,
    edits: [{ start, end: start + old.length, newText: name }],
  };
}
