import { basename, dirname, resolve } from "node:path";

import { addOlderTexts } from "../core/template/add-older-texts.ts";
import { templateFolder } from "../core/template/template-folder.ts";
import type { TemplateSource } from "../core/template/template-source.ts";

/** Git is asked only where a repository has templates of its own. */
export async function withOlderTexts(
  repository: string,
  templates: readonly TemplateSource[],
): Promise<readonly TemplateSource[]> {
  if (!templates.some(isOwn)) return templates;
  const { readOlderTexts } = await import("./older-texts.ts");
  const texts = await readOlderTexts(repository, templateFolder);
  return templates.map((source) =>
    isOwn(source) ? addOlderTexts(source, texts.get(source.path)) : source,
  );
}

/** A template that is a file anywhere, with what git knows of it. */
export async function withHistory(
  source: TemplateSource,
  cwd: string,
): Promise<TemplateSource> {
  const { readOlderTexts } = await import("./older-texts.ts");
  const path = resolve(cwd, source.path);
  const texts = await readOlderTexts(dirname(path), basename(path));
  return addOlderTexts(source, texts.get(basename(path)));
}

function isOwn({ origin }: TemplateSource): boolean {
  return origin === "repository";
}
