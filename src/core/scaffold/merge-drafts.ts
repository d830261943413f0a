import type { TemplateSection } from "../template/template.ts";
import type { SectionContent, SpecDraft } from "./spec-draft.ts";

/** Two drafts of one spec, for one template: what both say of a section stands in their order. */
export function mergeDrafts(first: SpecDraft, second: SpecDraft): SpecDraft {
  const contents = new Map<TemplateSection, SectionContent>();
  for (const content of [...first.contents, ...second.contents]) {
    const known = contents.get(content.section);
    contents.set(content.section, known ? merge(known, content) : content);
  }
  return {
    ...first,
    metadata: { ...first.metadata, ...second.metadata },
    contents: [...contents.values()],
    repeats: [...first.repeats, ...second.repeats],
    appendix: {
      heading: first.appendix.heading,
      parts: [...first.appendix.parts, ...second.appendix.parts],
    },
  };
}

function merge(first: SectionContent, second: SectionContent): SectionContent {
  const texts = [first.markdown, second.markdown].filter((text) => text !== "");
  return {
    section: first.section,
    markdown: texts.join("\n\n"),
    fields: { ...first.fields, ...second.fields },
  };
}
