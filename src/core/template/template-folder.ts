import type { TemplateSource } from "./template-source.ts";

/** Where a repository has templates of its own: Markdown files, written like specs. */
export const templateFolder = ".github/spec-templates";

/** What stands in a file of that folder, named `brief.md` for the template `brief`. */
export function templateIn(
  file: string,
  text: string,
  origin: TemplateSource["origin"],
): TemplateSource {
  const name = file.replace(/\.md$/i, "");
  return { name, path: `${templateFolder}/${file}`, text, origin };
}
