import type { Template, TemplateSection } from "../template/template.ts";

/** All that goes into a new spec; what is left out keeps the template's guidance. */
export interface SpecDraft {
  readonly template: Template;
  readonly title: string;
  /** By canonical key: `owner`, `last-updated`, `issue`. A key that the template has no place for goes to the front matter. */
  readonly metadata: Readonly<Record<string, string | readonly string[]>>;
  readonly contents: readonly SectionContent[];
  readonly repeats: readonly SectionRepeat[];
  /** Text that belongs to none of the template's sections, under a heading of its own behind them. */
  readonly appendix: {
    readonly heading: string;
    readonly parts: readonly AppendixPart[];
  };
}

export interface SectionContent {
  readonly section: TemplateSection;
  /** Takes the place of the guidance; empty where only fields are given. */
  readonly markdown: string;
  /** Values by label, for the lines of the template that ask for one: `Audience: …`. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A section that may stand more than once, once for each heading: `Component A` as `Ledger` and `Export`. */
export interface SectionRepeat {
  readonly section: TemplateSection;
  readonly instances: readonly {
    readonly heading: string;
    /** Stands first under the heading, above the guidance. */
    readonly markdown: string;
  }[];
}

export interface AppendixPart {
  /** Markdown of one line; empty for text that goes without. */
  readonly label: string;
  readonly markdown: string;
}
