import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";

import { nearestName } from "../core/nearest-name.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import { readTemplate } from "./read-template.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export interface ChosenTemplate {
  readonly name: string;
  /** With the chosen one in front. */
  readonly templates: readonly TemplateSource[];
}

/** The template that `--template` names: one that is known, or else a file. Throws a `UsageError` where it is neither. */
export async function chooseTemplate(
  wanted: string,
  templates: readonly TemplateSource[],
  terminal: Terminal,
): Promise<ChosenTemplate> {
  const names = templates.map((source) => readTemplate(source, terminal).name);
  const known = names.find(
    (name) => name.toLowerCase() === wanted.toLowerCase(),
  );
  if (known !== undefined) return { name: known, templates };

  const path = resolve(terminal.cwd, wanted);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) throw new UsageError(unknownTemplate(wanted, names));
  const source: TemplateSource = {
    name: basename(path, extname(path)),
    path: wanted,
    text,
    origin: "file",
  };
  return {
    name: readTemplate(source, terminal).name,
    templates: [source, ...templates],
  };
}

function unknownTemplate(wanted: string, names: readonly string[]): string {
  const nearest = nearestName(wanted, names);
  const list = names.map((name) => `\`${name}\``).join(", ");
  return nearest === undefined
    ? `There is no template \`${wanted}\` and no such file; known are ${list}`
    : `There is no template \`${wanted}\` and no such file; did you mean \`${nearest}\`?`;
}
