import { relative, resolve, sep } from "node:path";

import { parseDocument } from "../../core/document/parse-document.ts";
import type { PrdToCarry } from "../../core/scaffold/start-spec.ts";
import { recogniseTemplate } from "../../core/template/recognise-template.ts";
import { entryOf } from "../../core/template/template-entry.ts";
import type { Template } from "../../core/template/template.ts";
import { readText } from "../read-text.ts";
import type { Terminal } from "../terminal.ts";

/** The PRD that `--from-prd` names; the new spec names it by its path from the root of the repository. */
export function readPrd(
  name: string | undefined,
  repository: string,
  templates: readonly Template[],
  terminal: Terminal,
): PrdToCarry | undefined {
  if (name === undefined) return undefined;
  const absolute = resolve(terminal.cwd, name);
  const document = parseDocument(readText(absolute, `\`${name}\``));
  const { template } = recogniseTemplate(
    document,
    templates.map(entryOf),
    undefined,
  );
  const path = relative(repository, absolute).replaceAll(sep, "/");
  return { path, document, template };
}
