import type { ListItem, RootContent } from "mdast";

import {
  type Fragment,
  fragmentEnd,
  fragmentSource,
  fragmentStart,
} from "../document/parse-fragment.ts";

/** Source of a block, moved to the start of the line. */
export function blockSource(fragment: Fragment, node: RootContent): string {
  return dedent(fragmentSource(fragment, node), indentOf(node));
}

/** Source of what stands in a list item, without its marker. */
export function itemSource(fragment: Fragment, item: ListItem): string {
  const [first] = item.children;
  if (!first) return "";
  const source = fragment.text.slice(fragmentStart(first), fragmentEnd(item));
  return dedent(source, indentOf(first));
}

function indentOf(node: RootContent): number {
  return (node.position?.start.column ?? 1) - 1;
}

/** Takes so many spaces from all lines but the first, which starts behind them. */
function dedent(text: string, columns: number): string {
  if (columns === 0) return text;
  return text.replaceAll(new RegExp(`\\n {1,${columns}}`, "g"), "\n");
}
