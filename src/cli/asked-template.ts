import type { TemplateSource } from "../core/template/template-source.ts";
import { chooseTemplate } from "./choose-template.ts";
import { readTemplate } from "./read-template.ts";
import type { Terminal } from "./terminal.ts";
import { withHistory } from "./with-older-texts.ts";

export interface AskedTemplate {
  readonly name: string;
  /** With the one that is asked for in front, where it is a file. */
  readonly templates: readonly TemplateSource[];
}

/** What `--template` names, as the engine is to know it. Throws a `UsageError` where it is neither known nor a file. */
export async function askedTemplate(
  wanted: string,
  known: readonly TemplateSource[],
  terminal: Terminal,
): Promise<AskedTemplate> {
  const read = known.map((source) => readTemplate(source, terminal));
  const { name, source } = chooseTemplate(wanted, read, terminal);
  return source.origin === "file"
    ? { name, templates: [await withHistory(source, terminal.cwd), ...known] }
    : { name, templates: known };
}
