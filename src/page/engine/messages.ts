import type { Root } from "mdast";

import type { FormPart } from "../../core/scaffold/form-parts.ts";
import type { GivenInputs } from "../../core/scaffold/given-inputs.ts";
import type { SpecReport } from "../../core/spec-report.ts";
import type { TemplateMetadata } from "../../core/template/template.ts";

/** What the page asks of its engine. Plain data: it crosses threads. */
export interface PageRequest {
  /** Of the answer to it. */
  readonly id: number;
  readonly template: string;
  readonly inputs: GivenInputs;
  /** By key of the template's metadata: `owner`. */
  readonly metadata: Readonly<Record<string, string>>;
  /** In the place of what is generated, where somebody edited the text itself. */
  readonly text: string | null;
  /** Number of the issue that the spec belongs to. */
  readonly issue: number | null;
}

export interface PageAnswer {
  readonly id: number;
  readonly text: string;
  /** For the preview: what the engine itself has read. */
  readonly tree: Root;
  readonly report: SpecReport;
  readonly form: PageForm;
  /** Where the template puts its specs. */
  readonly path: string;
}

/** What there is to fill in for a template, and what is in the way of each part. */
export interface PageForm {
  readonly parts: readonly FormPart[];
  readonly metadata: readonly TemplateMetadata[];
}
