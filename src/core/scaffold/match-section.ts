import { createKindFinder } from "../document/kind-finder.ts";
import { normaliseHeading } from "../document/normalise-heading.ts";
import type { SectionKind } from "../document/section-kind.ts";
import type { Template, TemplateSection } from "../template/template.ts";
import { type SectionTopic, topicOf } from "./section-topics.ts";

/** What a label is about, by the headings that specs have. */
export function kindOfLabel(label: string): SectionKind | undefined {
  // A finder remembers what it has seen; one for all issues would never forget.
  return createKindFinder()(label);
}

/** The section that a label of an issue means: by its name or alias, by what people call it, or by its kind. */
export function matchSection(
  label: string,
  template: Template,
): TemplateSection | undefined {
  const name = normaliseHeading(label);
  const topic = topicOf(name);
  return (
    sectionCalled(label, template) ??
    (topic && sectionOfTopic(template, topic)) ??
    sectionOfKind(template, kindOfLabel(label), name)
  );
}

/** The section of this very name or alias. */
export function sectionCalled(
  label: string,
  template: Template,
): TemplateSection | undefined {
  const name = normaliseHeading(label);
  return name === "" ? undefined : sectionNamed(template, [name]);
}

/** Whether a label means what some templates have a section for. */
export function isSectionLabel(label: string): boolean {
  const topic = topicOf(normaliseHeading(label));
  return topic !== undefined || kindOfLabel(label) !== undefined;
}

/** Whether a label says where its text belongs and nothing else. */
export function isBareName(label: string, template: Template): boolean {
  const name = normaliseHeading(label);
  return (
    sectionCalled(label, template) !== undefined ||
    topicOf(name)?.names.test(name) === true ||
    createKindFinder()(label, true) !== undefined
  );
}

export function sectionOfTopic(
  template: Template,
  topic: SectionTopic,
): TemplateSection | undefined {
  return (
    sectionNamed(template, topic.sections) ??
    sectionOfKind(template, topic.kind)
  );
}

/** The first name counts most, and the exact one more than its plural. */
export function sectionNamed(
  template: Template,
  names: readonly string[],
): TemplateSection | undefined {
  const sections = singleSections(template);
  for (const form of [asIs, singular]) {
    for (const name of names.map(form)) {
      const named =
        sections.find((section) => form(section.name) === name) ??
        sections.find(({ aliases }) =>
          aliases.some((alias) => form(alias) === name),
        );
      if (named) return named;
    }
  }
  return undefined;
}

/** Of several the one whose name has most words of the label or the kind. */
export function sectionOfKind(
  template: Template,
  kind: SectionKind | undefined,
  label = "",
): TemplateSection | undefined {
  const words = `${label} ${kind ?? ""}`;
  return singleSections(template)
    .filter((section) => kind !== undefined && section.kind === kind)
    .toSorted(
      (a, b) => sharedWords(b.name, words) - sharedWords(a.name, words),
    )[0];
}

/** Those that stand once: what is in `Component A` is about that component. */
function singleSections({ sections }: Template): readonly TemplateSection[] {
  return sections.filter((section) => !isRepeated(section));
}

function isRepeated({ repeatable, parent }: TemplateSection): boolean {
  return repeatable || (parent !== undefined && isRepeated(parent));
}

function asIs(name: string): string {
  return name;
}

function singular(name: string): string {
  return name.replaceAll(/(?<=\w{3})s\b/g, "");
}

/** By their first four letters: `story` and `stories` are one word. */
function sharedWords(a: string, b: string): number {
  const stems = new Set(a.split(" ").map((word) => word.slice(0, 4)));
  return b
    .split(/[ -]/)
    .filter((word) => word !== "" && stems.has(word.slice(0, 4))).length;
}
