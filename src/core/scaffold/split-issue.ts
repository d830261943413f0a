import type { Heading, List, RootContent } from "mdast";

import {
  type Fragment,
  fragmentEnd,
  fragmentStart,
} from "../document/parse-fragment.ts";
import { plainText } from "../document/plain-text.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { blockSource } from "./block-source.ts";
import type { IssuePart, IssuePiece } from "./issue-part.ts";
import { cutLabelledItems } from "./labelled-items.ts";
import {
  cutAtLabels,
  type LabelledLines,
  type LineLabel,
} from "./leading-label.ts";
import {
  kindOfLabel,
  matchSection,
  sectionCalled,
  sectionOfKind,
} from "./match-section.ts";

interface OpenPart extends IssuePart {
  /** Of its heading; 0 for the text before the first label. */
  readonly level: number;
  readonly pieces: IssuePiece[];
}

/** Cuts an issue at its labels. Every piece of it is in exactly one part, in the order of the issue. */
export function splitIssue(
  fragment: Fragment,
  template: Template,
): readonly IssuePart[] {
  const parts: OpenPart[] = [];
  /** Opened by the last heading. */
  let headed = enter({ label: "", title: "" }, undefined, 0);
  /** Level of a heading that is content of its part; what stands under it belongs to it, labels and all. */
  let inner: number | undefined;
  /** What follows belongs to this, until the next heading or bold label. */
  let current = headed;
  /** Opened by a plain label, to which only the next piece belongs. */
  let brief: OpenPart | undefined;

  for (const node of fragment.tree.children) {
    if (node.type === "heading") readHeading(node);
    else if (node.type === "paragraph" && inner === undefined)
      readLines(cutAtLabels(fragment, node, template));
    else if (node.type === "list" && inner === undefined) readList(node);
    else add(pieceOf(blockSource(fragment, node), node));
  }
  return parts;

  function enter(
    name: Pick<IssuePart, "label" | "title">,
    section: TemplateSection | undefined,
    level: number,
  ): OpenPart {
    const part = { ...name, section, level, pieces: [] };
    parts.push(part);
    return part;
  }

  function add(piece: IssuePiece): void {
    (brief ?? current).pieces.push(piece);
    brief = undefined;
  }

  function readHeading(heading: Heading): void {
    const label = plainText(heading).trim();
    const isUnder = headed.level > 0 && heading.depth > headed.level;
    const isInner = inner !== undefined && heading.depth > inner;
    const section = isUnder
      ? sectionUnder(label, template)
      : matchSection(label, template);
    const isNamed =
      section ?? (headed.section ? undefined : kindOfLabel(label));
    brief = undefined;
    if (isInner || (isUnder && !isNamed)) {
      current = headed;
      inner ??= heading.depth;
      add(pieceOf(blockSource(fragment, heading), heading));
      return;
    }
    headed = enter(
      { label, title: headingSource(fragment, heading) },
      section,
      heading.depth,
    );
    current = headed;
    inner = undefined;
  }

  function readLines(cuts: readonly LabelledLines[]): void {
    for (const { label, markdown } of cuts) {
      if (!label) {
        add(pieceOf(markdown));
        continue;
      }
      const part = enter(nameOf(label), label.section, 7);
      if (markdown !== "") part.pieces.push(pieceOf(markdown));
      if (label.isBold) current = part;
      const isAnnounced = markdown === "" || /[:：]$/.test(markdown);
      brief = !label.isBold && isAnnounced ? part : undefined;
    }
  }

  function readList(list: List): void {
    const cuts = cutLabelledItems(fragment, list, template);
    if (!cuts) return add(pieceOf(blockSource(fragment, list), list));
    for (const { label, markdown } of cuts) {
      if (label)
        enter(nameOf(label), label.section, 7).pieces.push(pieceOf(markdown));
      else add(pieceOf(markdown));
    }
  }
}

/** Under a heading, only the name of a section starts a part: `Why` says nothing there. */
function sectionUnder(
  label: string,
  template: Template,
): TemplateSection | undefined {
  return (
    sectionCalled(label, template) ??
    sectionOfKind(template, kindOfLabel(label))
  );
}

function headingSource(fragment: Fragment, heading: Heading): string {
  const [first] = heading.children;
  const last = heading.children.at(-1);
  if (!first || !last) return "";
  return fragment.text
    .slice(fragmentStart(first), fragmentEnd(last))
    .replaceAll(/\s*\n\s*/g, " ");
}

function nameOf({ text }: LineLabel): Pick<IssuePart, "label" | "title"> {
  return { label: text, title: text };
}

function pieceOf(markdown: string, node?: RootContent): IssuePiece {
  const isList = node?.type === "list";
  return {
    markdown,
    type: isList ? "list" : node?.type === "code" ? "code" : "other",
    isChecklist:
      isList &&
      node.children.every(({ checked }) => typeof checked === "boolean"),
  };
}
