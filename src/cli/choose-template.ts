import { basename, extname, resolve } from "node:path";

import { nearestName } from "../core/nearest-name.ts";
import type { Template } from "../core/template/template.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import { readTemplate } from "./read-template.ts";
import { readText } from "./read-text.ts";
import { statsOf } from "./stats-of.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The template that `--template` names: one that is known, or else a file. Throws a `UsageError` where it is neither. */
export function chooseTemplate(
  wanted: string,
  known: readonly Template[],
  terminal: Terminal,
): Template {
  const named = known.find(
    ({ name }) => name.toLowerCase() === wanted.toLowerCase(),
  );
  if (named !== undefined) return named;

  const path = resolve(terminal.cwd, wanted);
  if (statsOf(path)?.isDirectory() !== false) {
    const names = known.map(({ name }) => name);
    throw new UsageError(unknownTemplate(wanted, names));
  }
  const source: TemplateSource = {
    name: basename(path, extname(path)),
    path: wanted,
    text: readText(path, `Template \`${wanted}\``),
    origin: "file",
  };
  return readTemplate(source, terminal);
}

function unknownTemplate(wanted: string, names: readonly string[]): string {
  const nearest = nearestName(wanted, names);
  const list = names.map((name) => `\`${name}\``).join(", ");
  return nearest === undefined
    ? `There is no template \`${wanted}\` and no such file; known are ${list}`
    : `There is no template \`${wanted}\` and no such file; did you mean \`${nearest}\`?`;
}
