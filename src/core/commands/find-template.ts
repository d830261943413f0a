import type { TemplateChoice } from "./command-context.ts";
import { nearestName } from "../nearest-name.ts";

/**
 * By name, label, what stands behind the colon of a label (`tech` of `spec:tech`), title, or the start of exactly one
 * name; capitals, spaces, hyphens and underscores make no difference.
 */
export function findTemplate(
  word: string,
  templates: readonly TemplateChoice[],
): TemplateChoice | undefined {
  const wanted = plain(word);
  if (wanted === "") return undefined;
  const named = namesOf(templates).find(({ name }) => plain(name) === wanted);
  if (named) return named.template;

  const started = templates.filter(({ name }) =>
    plain(name).startsWith(wanted),
  );
  return started.length === 1 ? started[0] : undefined;
}

export function nearestTemplate(
  word: string,
  templates: readonly TemplateChoice[],
): TemplateChoice | undefined {
  const names = namesOf(templates);
  const near = nearestName(
    word,
    names.map(({ name }) => name),
  );
  return names.find(({ name }) => name === near)?.template;
}

interface NamedTemplate {
  readonly name: string;
  readonly template: TemplateChoice;
}

/** Strongest claim first. */
function namesOf(
  templates: readonly TemplateChoice[],
): readonly NamedTemplate[] {
  const claims: ((template: TemplateChoice) => readonly string[])[] = [
    ({ name }) => [name],
    ({ labels }) => labels,
    ({ labels }) => labels.map((label) => label.replace(/^.*:/, "")),
    ({ title }) => [title],
  ];
  return claims.flatMap((claim) =>
    templates.flatMap((template) =>
      claim(template).map((name) => ({ name, template })),
    ),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, "");
}
