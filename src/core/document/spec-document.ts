import type { Root, RootContent } from "mdast";

import type { SourceRange } from "../source-range.ts";
import type { SectionKind } from "./section-kind.ts";
import type { CriterionForm } from "./criteria/criterion-form.ts";

/** A Markdown text read as a spec. Everything has its place in the source; lists are in document order. */
export interface SpecDocument {
  /** As given: line endings, byte order mark and all. Offsets count in it. */
  readonly text: string;
  /** Empty bullets that Markdown takes for something else are items in it. */
  readonly tree: Root;
  readonly title: Title | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly metadata: readonly MetadataEntry[];
  /** The text before the first heading is a section too, with level 0 and an empty heading. */
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
  readonly tables: readonly Table[];
  readonly criteria: readonly Criterion[];
  /** The point behind the last character. */
  readonly end: SourceRange;
}

export interface Title {
  readonly text: string;
  readonly range: SourceRange;
}

export interface FrontMatter {
  readonly range: SourceRange;
  readonly data: Readonly<Record<string, unknown>>;
  /** What YAML has to say against it, with ranges in the document. */
  readonly problems: readonly {
    readonly message: string;
    readonly range: SourceRange;
  }[];
}

export type MetadataShape =
  | "front-matter"
  | "quote"
  | "list"
  | "table"
  | "bold"
  | "line"
  | "section"
  | "comment"
  /** A block of code that is nothing but labels with values, as proposals had before front matter. */
  | "code"
  /** In a file of its own beside the document; its range is empty. */
  | "file";

export interface MetadataEntry {
  /** Canonical: `status`, `owner`, `last-updated`, `template`, `stakeholders`, `created`, `version`, `reviewers`, `approvers`; otherwise the label in kebab-case. */
  readonly key: string;
  readonly label: string;
  /** Markup dropped, trimmed; empty where only a label or a comment stands. */
  readonly value: string;
  readonly range: SourceRange;
  readonly shape: MetadataShape;
}

/**
 * A heading, or a bold line or top-level bullet that acts as one (`form`), with what stands under it. A plain line `Acceptance criteria:`
 * above a list counts as bold.
 * `blocks` is its own text; that of deeper sections is in theirs.
 */
export interface Section {
  /** As written, markup dropped: `3.2 Security & privacy (optional)`. */
  readonly heading: string;
  /** Compared by this: numbering, suffixes, emoji, case and punctuation dropped: `security privacy`. */
  readonly name: string;
  /** 1 to 6 for headings, 7 for bold lines, 8 for bullets, 0 for the text before the first heading. */
  readonly level: number;
  readonly form: "heading" | "bold" | "bullet" | "preamble";
  readonly kind: SectionKind | undefined;
  /** Of the heading alone. */
  readonly headingRange: SourceRange;
  /** Of the heading and all under it, deeper sections included. */
  readonly range: SourceRange;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
  readonly tables: readonly Table[];
}

export type BlockKind =
  | "paragraph"
  | "item"
  | "cell"
  | "code"
  | "comment"
  | "html"
  | "definition"
  | "other";

/**
 * The smallest run of text that means something by itself: what guidance is compared with. Headers of tables, rules and the lines that act as
 * headings are none; an item that holds nothing but a comment or a list is none either.
 */
export interface Block {
  /** Each of a document has its own, from 0 on: what is found out about a block is kept by it. */
  readonly number: number;
  readonly kind: BlockKind;
  /** Plain text, markup dropped; of a list item its own text without nested items; of a comment its inside. */
  readonly text: string;
  readonly range: SourceRange;
  /** Depth of list nesting, 0 outside lists. */
  readonly depth: number;
  readonly quoted: boolean;
  /** `[ ]` and `[x]` of a task list item. */
  readonly checked: boolean | undefined;
  readonly node: RootContent;
  readonly section: Section;
}

/** `- Label: value`, `**Label:** value` or `Label: value` on a line of its own. */
export interface Field {
  readonly label: string;
  /** Text behind the label, or under it (nested items, following paragraph); empty where there is none. */
  readonly value: string;
  readonly range: SourceRange;
  readonly children: readonly Field[];
  readonly section: Section;
}

export interface Table {
  readonly header: readonly TableCell[];
  readonly rows: readonly TableRow[];
  readonly range: SourceRange;
  readonly section: Section;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly range: SourceRange;
}

export interface TableCell {
  readonly text: string;
  readonly range: SourceRange;
}

/** One acceptance criterion: a whole scenario, not its lines. */
export interface Criterion {
  /** As the author wrote it (`AC-3`); never made up. */
  readonly id: string | undefined;
  /** Without id and markers; its steps and what is nested under it on lines of their own, cells of a row between ` | `. */
  readonly text: string;
  readonly form: CriterionForm;
  readonly range: SourceRange;
  /** Only in Gherkin and EARS; a part that is not there is empty. */
  readonly given: readonly string[];
  readonly when: readonly string[];
  readonly outcome: readonly string[];
  /** The user story or requirement it stands under. */
  readonly story: Section | undefined;
  readonly section: Section;
  /** In a code fence, where readers and tools miss it. */
  readonly fenced: boolean;
}
