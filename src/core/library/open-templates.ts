import { DocumentTooDeepError } from "../document/nesting.ts";
import { nearestName } from "../nearest-name.ts";
import { builtInTemplates } from "../template/built-in-templates.ts";
import {
  type TemplateEntry,
  templateEntries,
} from "../template/template-entry.ts";
import type { TemplateSource } from "../template/template-source.ts";

/** A caller's own templates and behind them the built-in ones, each by its name. Throws for one that cannot be read. */
export function openTemplates(
  own: readonly TemplateSource[],
): readonly TemplateEntry[] {
  return [...own.flatMap(openTemplate), ...templateEntries(builtInTemplates)];
}

function openTemplate(source: TemplateSource): readonly TemplateEntry[] {
  try {
    return templateEntries([source]);
  } catch (cause) {
    if (!(cause instanceof DocumentTooDeepError)) throw cause;
    throw new Error(
      `Template \`${source.name}\` cannot be read: ${cause.message}`,
      { cause },
    );
  }
}

/** The template that was asked for. Throws where none was, and where there is none of that name. */
export function templateCalled(
  name: string | undefined,
  templates: readonly TemplateEntry[],
): TemplateEntry {
  const names = templates.map((entry) => entry.name);
  const known = `known are ${names.map((one) => `\`${one}\``).join(", ")}`;
  if (name === undefined) throw new Error(`\`template\` is missing; ${known}`);
  const wanted = name.toLowerCase();
  const found = templates.find((entry) => entry.name.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const nearest = nearestName(name, names);
  const help = nearest === undefined ? known : `did you mean \`${nearest}\`?`;
  throw new Error(`There is no template \`${name}\`; ${help}`);
}
