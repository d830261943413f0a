import type { TemplateSource } from "../core/template/template-source.ts";
import { templateFolder } from "./load-templates.ts";

/** Git is asked only where a repository has templates of its own. */
export async function withOlderTexts(
  repository: string,
  templates: readonly TemplateSource[],
): Promise<readonly TemplateSource[]> {
  if (!templates.some(isOwn)) return templates;
  const { readOlderTexts } = await import("./older-texts.ts");
  const texts = await readOlderTexts(repository, templateFolder);
  return templates.map((source) => {
    const older = isOwn(source)
      ? texts.get(source.path)?.filter((text) => text !== source.text)
      : undefined;
    return older === undefined || older.length === 0
      ? source
      : { ...source, olderTexts: older };
  });
}

function isOwn({ origin }: TemplateSource): boolean {
  return origin === "repository";
}
