import type { FormPart } from "../../core/scaffold/form-parts.ts";
import type { GivenInputs } from "../../core/scaffold/given-inputs.ts";
import type { PageRequest } from "../engine/messages.ts";

export type InputKey = Exclude<keyof GivenInputs, "sections">;

/** All that somebody has typed. Texts of sections are kept by template, so that trying another one loses none. */
export interface Draft {
  readonly template: string;
  readonly inputs: Readonly<Partial<Record<InputKey, string>>>;
  /** By template, then by heading. */
  readonly sections: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly metadata: Readonly<Record<string, string>>;
  /** The text itself, where somebody edits it in the place of the form. */
  readonly text: string | null;
  /** Such a text that was set aside for the form. */
  readonly setAside: string | null;
  readonly repository: string;
  readonly branch: string;
  /** Digits, or nothing. */
  readonly issue: string;
}

export const emptyDraft: Draft = {
  template: "technical-spec",
  inputs: { type: "feature", complexity: "medium" },
  sections: {},
  metadata: {},
  text: null,
  setAside: null,
  repository: "",
  branch: "main",
  issue: "",
};

export function textOfPart(
  draft: Draft,
  { key, label, heading }: Pick<FormPart, "key" | "label" | "heading">,
): string {
  if (key !== null) return draft.inputs[key] ?? "";
  return draft.sections[draft.template]?.[heading ?? label] ?? "";
}

export function withPart(
  draft: Draft,
  { key, label, heading }: Pick<FormPart, "key" | "label" | "heading">,
  text: string,
): Draft {
  if (key !== null)
    return { ...draft, inputs: { ...draft.inputs, [key]: text } };
  const { template, sections } = draft;
  const own = { ...sections[template], [heading ?? label]: text };
  return { ...draft, sections: { ...sections, [template]: own } };
}

/** `today` as YYYY-MM-DD, for templates that ask when a spec was last updated. */
export function requestOf(
  draft: Draft,
  today: string,
): Omit<PageRequest, "id"> {
  const { title = "", ...inputs } = draft.inputs;
  const metadata = { "last-updated": today, ...draft.metadata };
  return {
    template: draft.template,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- type and complexity come from their lists
    inputs: {
      ...inputs,
      title: title.trim() === "" ? "Untitled" : title,
      sections: draft.sections[draft.template] ?? {},
    } as GivenInputs,
    metadata: Object.fromEntries(
      Object.entries(metadata).filter(([, value]) => value.trim() !== ""),
    ),
    text: draft.text,
    issue: /^\d{1,9}$/.test(draft.issue) ? Number(draft.issue) : null,
  };
}

/** Whether there is anything that could be lost. */
export function isUntouched(draft: Draft): boolean {
  const { type: _type, complexity: _complexity, ...inputs } = draft.inputs;
  const texts = [
    ...Object.values(inputs),
    ...Object.values(draft.sections).flatMap((own) => Object.values(own)),
    ...Object.values(draft.metadata),
    draft.text ?? "",
    draft.setAside ?? "",
  ];
  return texts.every((text) => text.trim() === "");
}
