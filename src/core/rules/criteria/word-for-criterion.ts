import type { TemplateSection } from "../../template/template.ts";

/** What a template calls a criterion where each has a heading of its own: a `scenario` under `Scenario: <name>`. */
export function wordForCriterion({
  heading,
  repeatable,
}: TemplateSection): string | undefined {
  return repeatable
    ? /^(\p{L}+):/u.exec(heading)?.[1]?.toLowerCase()
    : undefined;
}
