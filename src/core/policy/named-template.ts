/** Front matter is looked for in this many characters, so that no text takes long. */
const head = 16_384;

/** The template that a Markdown text names in its front matter, read without parsing it. */
export function namedTemplate(text: string): string | undefined {
  const frontMatter =
    /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(
      text.slice(0, head),
    )?.[1];
  const value = /^template:[ \t]*(.+)$/m.exec(frontMatter ?? "")?.[1];
  return value
    ?.replace(/[ \t]#.*$/, "")
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2");
}
