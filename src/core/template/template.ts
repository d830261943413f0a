import type { RuleSetting } from "../finding.ts";
import type { SectionKind } from "../document/section-kind.ts";
import type { Section, SpecDocument } from "../document/spec-document.ts";
import type { SourceRange } from "../source-range.ts";
import type { TemplateSource } from "./template-source.ts";

/** What a spec of one kind must hold, and the text that a new one starts from. */
export interface Template {
  readonly name: string;
  readonly title: string;
  /** As its author counts them; undefined where nobody does. */
  readonly version: string | undefined;
  readonly source: TemplateSource;
  /** Pattern for the path of a new spec: `docs/specs/{number}-{slug}.prd.md`. */
  readonly path: string | undefined;
  /** The template's Markdown without its own `specgate` front matter. */
  readonly document: SpecDocument;
  readonly sections: readonly TemplateSection[];
  readonly metadata: readonly TemplateMetadata[];
  /** Normalised text of every paragraph, item, comment and row that tells an author what to write. */
  readonly guidance: ReadonlySet<string>;
  /** Of guidance that other templates of the same dialect have, and whose text is not kept. */
  readonly fingerprints: ReadonlySet<string>;
  /** Names of sections whose text stays as the dialect's tool wrote it. */
  readonly standing: ReadonlySet<string>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface TemplateSection {
  readonly heading: string;
  /** Compared by this; of a repeatable section the part that does not vary: `option` of `Option 1: <TITLE>`. */
  readonly name: string;
  readonly level: number;
  readonly form: Section["form"];
  readonly kind: SectionKind | undefined;
  readonly role: string | undefined;
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** Nothing under its heading says that there is nothing. */
  readonly mayBeEmpty: boolean;
  /** Its heading has a variable part (`Option 1: <TITLE>`), so it may stand more than once under any name. */
  readonly repeatable: boolean;
  readonly parent: TemplateSection | undefined;
  readonly fields: readonly string[];
  /** Headers of its tables. */
  readonly tables: readonly (readonly string[])[];
  /** In the place of its guidance where the type and size of the work are known. */
  readonly prompts: readonly TemplatePrompt[];
  /** Where it stands in the template's document: what a new section starts from. */
  readonly origin: Section;
}

/** Something an author has to answer, for works of these types and complexities; of all where undefined. */
export interface TemplatePrompt {
  readonly ask: string;
  readonly types?: readonly string[] | undefined;
  readonly complexity?: readonly string[] | undefined;
}

export interface TemplateMetadata {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Also required where other metadata has these values: a category where the type is `Standards Track`. */
  readonly requiredWhere?: Readonly<Record<string, string>>;
  /** Given by somebody else once the document is there, as a number is: until then a placeholder may stand. */
  readonly assigned?: boolean;
  /** In order from first to last, where the template lists them. */
  readonly values: readonly string[] | undefined;
}

/** Something wrong with the `specgate` key of a template; all else in it is used. */
export interface TemplateProblem {
  readonly message: string;
  readonly range: SourceRange;
}

export interface ParsedTemplate {
  readonly template: Template;
  readonly problems: readonly TemplateProblem[];
}
