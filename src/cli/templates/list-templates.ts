import { findRepository } from "../find-repository.ts";
import { makeVisible } from "../format/glyphs.ts";
import { loadTemplates } from "../load-templates.ts";
import type { Parts } from "../parts.ts";
import { readTemplate } from "../read-template.ts";
import type { Terminal } from "../terminal.ts";

/** Prints name, origin and title of each template; of two with one name the first is used. */
export async function listTemplates(
  terminal: Terminal,
  parts: Pick<Parts, "loadBuiltInTemplates">,
): Promise<void> {
  const sources = await loadTemplates(findRepository(terminal.cwd), parts);
  const templates = sources.map((source) => readTemplate(source, terminal));
  const nameWidth = Math.max(...templates.map(({ name }) => name.length));
  for (const { name, title, source } of templates) {
    const origin = source.origin.padEnd("repository".length);
    const row = `${name.padEnd(nameWidth)}  ${origin}  ${title}`;
    terminal.stdout.write(`${makeVisible(row)}\n`);
  }
}
