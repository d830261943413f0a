import type { Definition } from "mdast";

/** `[//]: # (text)` and `[comment]: # "text"`: link definitions that people use as comments. */
export function isCommentDefinition(definition: Definition): boolean {
  return (
    (definition.url === "#" || definition.url === "") &&
    (typeof definition.title === "string" ||
      /^(?:\/\/|comment)$/i.test(definition.label ?? ""))
  );
}

/** `[comment]: # text` without quotes is no definition to Markdown, and still meant as a comment. */
export function isCommentParagraph(text: string): boolean {
  return (
    text.startsWith("[") &&
    text.split("\n").every((line) => /^\[(?:\/\/|comment)\]:\s*#\s/i.test(line))
  );
}
