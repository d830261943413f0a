import { parseDocument } from "../../../src/core/document/parse-document.ts";
import type {
  Field,
  SpecDocument,
} from "../../../src/core/document/spec-document.ts";

/** The sections as an indented list: `2 heading goals: Goals`. */
export function showSections(markdown: string): readonly string[] {
  return parseDocument(markdown)
    .sections.slice(1)
    .map(({ level, form, kind, heading }) =>
      [level, form, kind, `"${heading}"`]
        .filter((part) => part !== undefined)
        .join(" "),
    );
}

/** The blocks as `kind text`, flags in front: `quoted item Text`. */
export function showBlocks(markdown: string): readonly string[] {
  return parseDocument(markdown).blocks.map((block) =>
    [
      block.quoted ? "quoted " : "",
      block.depth > 0 ? `${block.depth} ` : "",
      block.checked === undefined ? "" : block.checked ? "[x] " : "[ ] ",
      `${block.kind}: ${block.text}`,
    ].join(""),
  );
}

/** Fields as `Label = value`, nested ones indented. */
export function showFields(markdown: string): readonly string[] {
  return parseDocument(markdown).fields.flatMap((field) => showField(field));
}

function showField(field: Field, indent = ""): readonly string[] {
  return [
    `${indent}${field.label} = ${field.value}`,
    ...field.children.flatMap((child) => showField(child, `${indent}  `)),
  ];
}

/** The source behind each of the ranges. */
export function cut(
  { text }: SpecDocument,
  ranges: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}
