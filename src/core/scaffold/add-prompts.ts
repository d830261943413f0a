import type { TemplatePrompt, TemplateSection } from "../template/template.ts";
import type { SpecDraft } from "./spec-draft.ts";
import type { SpecInputs } from "./spec-inputs.ts";
import { listOf } from "./split-items.ts";

/**
 * Lets sections that are still open ask what a work of this type and size has to answer. The checker takes the prompts
 * for unanswered until they are replaced.
 */
export function addPrompts(
  draft: SpecDraft,
  { type, complexity }: Pick<SpecInputs, "type" | "complexity">,
): SpecDraft {
  if (type === undefined && complexity === undefined) return draft;
  const answered = new Set(
    draft.contents
      .filter(({ markdown }) => markdown !== "")
      .map(({ section }) => section),
  );
  const asked = draft.template.sections
    .filter((section) => !answered.has(section))
    .map((section) => ({
      section,
      markdown: listOf(promptsOf(section, { type, complexity })),
    }));
  const contents = [
    ...draft.contents,
    ...asked.filter(({ markdown }) => markdown !== ""),
  ];
  return { ...draft, contents };
}

/** What a section asks of a work of this type and size. */
export function promptsOf(
  { prompts }: Pick<TemplateSection, "prompts">,
  { type, complexity }: Pick<SpecInputs, "type" | "complexity">,
): readonly string[] {
  return prompts
    .filter((prompt) =>
      concerns(prompt, type ?? "feature", complexity ?? "medium"),
    )
    .map(({ ask }) => ask);
}

function concerns(
  { types, complexity: sizes }: TemplatePrompt,
  type: string,
  complexity: string,
): boolean {
  return (
    (types?.includes(type) ?? true) && (sizes?.includes(complexity) ?? true)
  );
}
