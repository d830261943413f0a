import { findRepository } from "./find-repository.ts";
import { loadTemplates } from "./load-templates.ts";
import { knownTemplate } from "../core/template/known-templates.ts";
import type { Parts } from "./parts.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the name, the file and the title of each template; of two with one name the first is used. */
export async function listTemplates(
  { cwd, stdout }: Terminal,
  parts: Pick<Parts, "loadBuiltInTemplates">,
): Promise<void> {
  const sources = await loadTemplates(findRepository(cwd), parts);
  const templates = sources.map((source) => knownTemplate(source).template);
  const nameWidth = Math.max(...templates.map(({ name }) => name.length));
  const originWidth = "repository".length;
  for (const { name, title, source } of templates) {
    const where = source.origin.padEnd(originWidth);
    stdout.write(`${name.padEnd(nameWidth)}  ${where}  ${title}\n`);
  }
}
