import type { Block } from "../../document/spec-document.ts";
import { colon } from "./marks.ts";
import type { TextLook } from "./text-look.ts";

/** `- [ ]` with nothing behind it, which Markdown takes for text. */
export function isBareBox({ node, text }: Block): boolean {
  return (
    text.length <= 3 &&
    node.type === "listItem" &&
    node.children.length === 1 &&
    /^\[[ x]?\]$/i.test(text)
  );
}

/** `- FR-001:` with nothing behind or below it. */
export function isBareId({ node, text }: Block, { marks }: TextLook): boolean {
  return (
    node.type === "listItem" &&
    (marks & colon) !== 0 &&
    node.children.length === 1 &&
    /^[A-Z][A-Z\d]*-\d+\s?[:：]$/.test(text)
  );
}

/** An item whose list, code or image stands below its marker is not empty. */
export function isChildless(block: Block): boolean {
  return (
    block.node.type === "listItem" &&
    block.node.children.every(
      (child) => child.type === "paragraph" && child.children.length === 0,
    )
  );
}
