import type { Block } from "../../document/spec-document.ts";

/** A block that is one link says where to look, whatever its text is: an entry of a table of contents, a document by its name; and so does a picture. */
export function isOnlyLink({ node }: Block): boolean {
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  if (phrasing === undefined || !("children" in phrasing)) return false;
  const [only, ...others] = phrasing.children;
  return (
    others.length === 0 &&
    (only?.type === "link" ||
      only?.type === "linkReference" ||
      only?.type === "image")
  );
}

/** "Thread: [Discussion](https://forum.example/t/queues/41696)" with the words of a template, and an address that somebody looked up. */
export function isFilledLink({ node }: Block): boolean {
  if (!("children" in node)) return false;
  const [lead, link, ...others] = node.children;
  return (
    others.length === 0 &&
    lead?.type === "text" &&
    lead.value.endsWith(": ") &&
    link?.type === "link" &&
    isPage(link.url)
  );
}

/** Not the start of a site, nor that of a part of it. */
function isPage(url: string): boolean {
  const parts = url
    .replace(/^\w+:\/\/[^/]*/, "")
    .split("/")
    .filter((part) => part !== "");
  return parts.length > 2 || (parts.length === 2 && /\d/.test(parts[1] ?? ""));
}
