import type { TemplateSource } from "./template-source.ts";

/** A template's own name is looked for in this many characters, so that no text takes long. */
const head = 16_384;

/** Names by which front matter can ask for one of the templates, read without parsing them. */
export function templateNames(
  templates: readonly TemplateSource[],
): ReadonlySet<string> {
  return new Set(
    templates.flatMap(({ name, text }) => [name, ...ownName(text)]),
  );
}

/** `name` under `specgate` in the front matter. */
function ownName(text: string): readonly string[] {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text.slice(0, head));
  const notes = /^specgate:[ \t]*\r?\n((?:[ \t]+.*(?:\r?\n|$))+)/m.exec(
    frontMatter?.[1] ?? "",
  );
  const name = /^[ \t]+name:[ \t]*["']?([a-z0-9-]+)/m.exec(notes?.[1] ?? "");
  return name?.[1] === undefined ? [] : [name[1]];
}
