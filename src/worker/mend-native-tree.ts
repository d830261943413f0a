import type { Html, Nodes, Paragraph, Parents, Root } from "mdast";

/** Gives the tree of the native parser the places of the reference parser where they are known to differ. Changes it in place. */
export function mendNativeTree(tree: Root, text: string): void {
  const around: Parents[] = [];
  visit(tree);

  function visit(node: Nodes): void {
    if (node.type === "html") return mendHtml(node, around, text);
    if (!isContainer(node)) return;
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      const [first] = node.children;
      if (first?.type === "paragraph") mendTask(first, text);
    }
    around.push(node);
    for (const child of node.children) visit(child);
    around.pop();
  }
}

/** A paragraph behind `[ ]` that starts with anything but text: the reference has it start at the bracket. */
function mendTask(paragraph: Paragraph, text: string): void {
  const start = paragraph.position?.start;
  if (start?.offset === undefined) return;
  if (paragraph.children[0]?.type === "text") return;
  const bracket = text.lastIndexOf("[", start.offset - 1);
  start.column -= start.offset - bracket;
  start.offset = bracket;
}

/** In a quote or item, a comment right above the next item takes the line ending with it, and what it is last in ends with it. */
function mendHtml(html: Html, around: readonly Parents[], text: string): void {
  const end = html.position?.end;
  if (end?.offset === undefined || end.column !== 1) return;
  if (around.length === 1 || end.offset === text.length) return;
  const value = html.value.replace(/\r?\n$/, "");
  const removed = html.value.length - value.length;
  if (removed === 0) return;
  html.value = value;
  const offset = end.offset - removed;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const place = { line: end.line - 1, column: offset - lineStart + 1, offset };
  let last: Nodes = html;
  for (const parent of around.toReversed()) {
    if (last.position !== undefined) last.position.end = { ...place };
    if (parent.type === "root" || parent.children.at(-1) !== last) return;
    last = parent;
  }
}

type Container = Extract<
  Nodes,
  {
    readonly type:
      "root" | "list" | "listItem" | "blockquote" | "footnoteDefinition";
  }
>;

function isContainer(node: Nodes): node is Container {
  return (
    node.type === "root" ||
    node.type === "list" ||
    node.type === "listItem" ||
    node.type === "blockquote" ||
    node.type === "footnoteDefinition"
  );
}
