import type { Section } from "../document/spec-document.ts";
import type { TextEdit } from "../finding.ts";
import { applyEdits } from "./apply-edits.ts";
import { fillSection } from "./fill-section.ts";
import { fitMarkdown } from "./fit-markdown.ts";
import { renderMetadata } from "./render-metadata.ts";
import { renderTitle } from "./render-title.ts";
import { repeatSection } from "./repeat-section.ts";
import type { SpecDraft } from "./spec-draft.ts";

/** The text of a new spec: the template's, with what is known in the place of the guidance that asks for it. */
export function renderSpec(draft: SpecDraft): string {
  const { document } = draft.template;
  const filled = new Set(draft.contents.map(({ section }) => section.origin));
  const edits: TextEdit[] = [
    ...renderMetadata(draft.template, draft.metadata),
    ...renderTitle(document, draft.title),
    ...draft.contents.flatMap((content) =>
      fillSection(document.text, content, filled),
    ),
    ...draft.repeats.flatMap((repeat) => repeatSection(document.text, repeat)),
  ];
  const body = applyEdits(document.text, edits)
    .replaceAll(/\r\n?/g, "\n")
    .replace(/\n+$/, "");
  const level = appendixLevel(document.sections);
  return `${[body, ...renderAppendix(draft.appendix, level)].join("\n\n")}\n`;
}

function renderAppendix(
  { heading, parts }: SpecDraft["appendix"],
  level: number,
): readonly string[] {
  if (parts.length === 0) return [];
  return [
    `${"#".repeat(level)} ${heading}`,
    ...parts.map(({ label, markdown }) =>
      fitMarkdown(
        label === "" ? markdown : `# ${label}\n\n${fitMarkdown(markdown, 1)}`,
        level,
      ),
    ),
  ];
}

/** That of the template's highest sections, below the title. */
function appendixLevel(sections: readonly Section[]): number {
  const levels = sections
    .filter(({ form }) => form === "heading")
    .slice(1)
    .map(({ level }) => level);
  return Math.min(...levels, 5);
}
