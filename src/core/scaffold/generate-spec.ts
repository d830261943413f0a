import type { Template } from "../template/template.ts";
import { addPrompts } from "./add-prompts.ts";
import { draftFromInputs } from "./draft-from-inputs.ts";
import { renderSpec } from "./render-spec.ts";
import type { SpecDraft } from "./spec-draft.ts";
import type { SpecInputs } from "./spec-inputs.ts";

/** The text of a spec from what a form, flags or a PRD say. What they do not say is left as guidance and prompts. */
export function generateSpec(
  inputs: SpecInputs,
  template: Template,
  metadata: SpecDraft["metadata"] = {},
): string {
  return renderSpec(
    addPrompts(draftFromInputs(inputs, template, metadata), inputs),
  );
}
