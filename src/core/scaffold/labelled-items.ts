import type { List } from "mdast";

import type { Fragment } from "../document/parse-fragment.ts";
import type { Template } from "../template/template.ts";
import { blockSource, itemSource } from "./block-source.ts";
import { type LabelledLines, readLabel } from "./leading-label.ts";

/** Cuts a list at the items that start with a section's label in bold; undefined where none does. */
export function cutLabelledItems(
  fragment: Fragment,
  list: List,
  template: Template,
): readonly LabelledLines[] | undefined {
  const items = list.children.map((item) => {
    const labelled = readLabel(itemSource(fragment, item), template);
    return labelled?.label.isBold
      ? labelled
      : { label: undefined, markdown: blockSource(fragment, item) };
  });
  return items.some(({ label }) => label) ? items : undefined;
}
