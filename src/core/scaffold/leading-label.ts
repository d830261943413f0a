import type { Paragraph } from "mdast";

import {
  type Fragment,
  fragmentEnd,
  fragmentSource,
  fragmentStart,
} from "../document/parse-fragment.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { isSectionLabel, matchSection } from "./match-section.ts";

/** A line of a paragraph, or several, behind the label that the first of them starts with. */
export interface LabelledLines {
  /** Undefined for lines before any label. */
  readonly label: LineLabel | undefined;
  /** Markdown behind the label. */
  readonly markdown: string;
}

export interface LineLabel {
  readonly text: string;
  /** Undefined where only other templates have such a section. */
  readonly section: TemplateSection | undefined;
  readonly isBold: boolean;
}

/** `**Problem:** …`, `**Problem**: …`, `**Problem**` alone; or `Problem: …`, which is plain. */
const bold =
  /^(?:\*\*|__)(?<text>[^*_\n]{1,80}?)[:：]?(?:\*\*|__)[:：]?(?<rest>.*)$/s;
const plain = /^(?<text>[\p{L}][^:：*_`<[\n]{1,60})[:：](?=\s|$)(?<rest>.*)$/su;

/** Steps and titles of scenarios look like labels and are none. */
const gherkin = /^(?:scenario(?: outline)?|feature|rule|examples?)$/i;

/** Cuts a paragraph at the lines that start with a label of a section. */
export function cutAtLabels(
  fragment: Fragment,
  paragraph: Paragraph,
  template: Template,
): readonly LabelledLines[] {
  const parts: { label: LineLabel | undefined; markdown: string }[] = [];
  for (const line of linesOf(fragment, paragraph)) {
    const labelled = readLabel(line, template);
    const open = parts.at(-1);
    if (labelled) parts.push(labelled);
    else if (open) open.markdown += `\n${line}`;
    else parts.push({ label: undefined, markdown: line });
  }
  return parts.map(({ label, markdown }) => ({
    label,
    markdown: markdown.trim(),
  }));
}

/** Undefined where the text starts with no label of a section; in plain letters only those of this template count. */
export function readLabel(
  text: string,
  template: Template,
): { label: LineLabel; markdown: string } | undefined {
  const match = bold.exec(text) ?? plain.exec(text);
  const { text: name = "", rest = "" } = match?.groups ?? {};
  const isBold = text.startsWith("**") || text.startsWith("__");
  // Bold words that a sentence starts with are no label without a colon.
  const goesOn = /^[^\n]*\S/.test(rest);
  const hasColon = /[:：]/.test(text.slice(0, text.length - rest.length));
  if (isBold && goesOn && !hasColon) return undefined;
  if (!isBold && gherkin.test(name)) return undefined;
  const section = matchSection(name, template);
  if (!section && !(isBold && isSectionLabel(name))) return undefined;
  return {
    label: { text: name.trim(), section, isBold },
    markdown: rest.trim(),
  };
}

/** Source lines; a break inside of code, a link or emphasis parts no lines. */
function linesOf(fragment: Fragment, paragraph: Paragraph): readonly string[] {
  const whole = paragraph.children.filter(
    (node) =>
      node.type !== "text" &&
      node.type !== "break" &&
      fragmentSource(fragment, node).includes("\n"),
  );
  const lines: string[] = [];
  let from = fragmentStart(paragraph);
  const end = fragmentEnd(paragraph);
  for (let at = from; at < end; at++) {
    if (fragment.text.charAt(at) !== "\n") continue;
    if (
      whole.some((node) => fragmentStart(node) < at && at < fragmentEnd(node))
    )
      continue;
    lines.push(fragment.text.slice(from, at).trimStart());
    from = at + 1;
  }
  return [...lines, fragment.text.slice(from, end).trimStart()];
}
